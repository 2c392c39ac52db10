package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Json JSON = Json.of(
            """
            {"count": 2, "open": true, "next": null, "days": [{"date": "a", "entries": [{"id": 1, "at": {"en": "x"}}]},
             {"entries": [{"id": 2}, {"id": 3, "at": {"en": "y"}}]}]}""");

    @Test
    void valueIsReadByItsPath() {
        assertThat(JSON.getInt("count")).isEqualTo(2);
        assertThat(JSON.getBoolean("open")).isTrue();
        assertThat(JSON.getLong("days[1].entries[0].id")).isEqualTo(2);
        assertThat(JSON.getString("days[0].entries[0].id")).isEqualTo("1");
        assertThat(JSON.getMap("days[0].entries[0].at")).isEqualTo(Map.of("en", "x"));
        assertThat(JSON.at("days[0]").getString("date")).isEqualTo("a");
    }

    @Test
    void memberOfAListIsTheListOfMembers() {
        assertThat(JSON.getList("days.date")).containsExactly("a", null);
        assertThat(JSON.getList("days.entries.id")).containsExactly(List.of(1), List.of(2, 3));
        assertThat(JSON.getList("days[1].entries.at.en", String.class)).containsExactly("y");
        assertThat(JSON.each("days[1].entries")).hasSize(2);
    }

    @Test
    void missingMemberIsNull() {
        for (String path : new String[] {"next", "other", "days[2].date", "count.of"}) {
            assertThat(JSON.getString(path)).isNull();
            assertThat(JSON.<Object>get(path)).isNull();
            assertThat(JSON.getMap(path)).isNull();
            assertThat(JSON.getList(path)).isNull();
            assertThat(JSON.getList(path, String.class)).isNull();
            assertThatThrownBy(() -> JSON.getInt(path)).hasMessageContaining(path);
        }
    }
}
