package dev.attache.records.history;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever is done to a thing: its history, replayed from the beginning, is the thing; and each step begins where the one before ended. */
@QuarkusTest
class HistoryTruthTest {
    private static final int EDITS = 25;
    private static final Random RANDOM = new Random(17);

    private static final Map<String, Function<Integer, Object>> OF_DELEGATE = Map.of(
            "name", n -> Map.of("en", "Ada " + n),
            "unit", n -> n % 3 == 0 ? null : Map.of("en", "Unit " + n, "zh-Hant", "處" + n),
            "email", n -> n % 4 == 0 ? null : "a" + n + "@example.org",
            "precedence", n -> 1 + n,
            "languages", n -> List.of("en", "et", "zh-Hant").subList(0, 1 + n % 3),
            "diet", n -> n % 2 == 0 ? null : "no " + n,
            "arrivesAt", n -> at("0" + n % 10 + ":00"),
            "notes", n -> "\"quoted\" \\ and {braced} " + n);

    private static final Map<String, Function<Integer, Object>> OF_SESSION = Map.of(
            "title", n -> Map.of("en", "Title " + n),
            "startsAt", n -> at("0" + n % 8 + ":15"),
            "endsAt", n -> n % 3 == 0 ? null : at("1" + n % 8 + ":30"),
            "format", n -> n % 2 == 0 ? null : "f" + n % 3,
            "series", n -> n % 2 == 0 ? null : Map.of("en", "Series " + n),
            "quota", n -> n % 5 == 0 ? null : n,
            "abstract", n -> Map.of("en", "About " + n));

    private static final Map<String, Function<Integer, Object>> OF_GUEST = Map.of(
            "name", n -> Map.of("en", "Bo " + n),
            "country", n -> n % 2 == 0 ? "EE" : "TW",
            "diet", n -> n % 3 == 0 ? List.of() : List.of("vegan", "no-pork").subList(0, n % 2 + 1),
            "dietNote", n -> n % 2 == 0 ? null : "note " + n,
            "phone", n -> "+372 " + n,
            "relevance", n -> n % 2 == 0 ? null : "why " + n);

    @Test
    void replayedHistoryEqualsTheResource() {
        Given summit = Given.aSummit(Map.of(
                        "formats",
                        List.of(
                                Map.of("code", "f0", "name", Map.of("en", "F0")),
                                Map.of("code", "f1", "name", Map.of("en", "F1")),
                                Map.of("code", "f2", "name", Map.of("en", "F2")))))
                .withDelegate("Ada")
                .withGuest("Bo")
                .withSession("Opening", "09:00", "10:00");

        edited(summit.pathOfDelegate("Ada"), OF_DELEGATE);
        edited(summit.pathOf("Opening"), OF_SESSION);
        edited(summit.pathOfGuest("Bo"), OF_GUEST);
    }

    @Test
    void everyConcurrentChangeHasAnEntry() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        String delegate = summit.pathOfDelegate("Ada");
        List<Integer> statuses =
                Race.of(i -> () -> patch(delegate, Map.of("notes", "by " + i)).statusCode());

        List<Map<String, Object>> entries = replay(delegate, Map.of());

        long taken = statuses.stream().filter(s -> s == 200).count();
        assertThat(taken).isPositive();
        assertThat(entries).hasSize((int) taken + 1);
    }

    private static void edited(String path, Map<String, Function<Integer, Object>> members) {
        List<String> names = new ArrayList<>(members.keySet());
        Collections.sort(names);
        for (int i = 0; i < EDITS; i++) {
            Map<String, Object> body = new HashMap<>();
            for (int k = 0; k < 1 + RANDOM.nextInt(3); k++) {
                String name = names.get(RANDOM.nextInt(names.size()));
                body.put(name, members.get(name).apply(RANDOM.nextInt(40)));
            }
            patch(path, body).then().statusCode(200);
        }

        replay(path, members);
    }

    private static List<Map<String, Object>> replay(String path, Map<String, ?> members) {
        List<Map<String, Object>> entries =
                read(path + "/history?sort=moment&pageSize=200").getList("results");
        Map<String, Object> replayed = new HashMap<>();
        for (Map<String, Object> entry : entries) {
            @SuppressWarnings("unchecked")
            var changes = (Map<String, Map<String, Object>>) entry.get("changes");
            changes.forEach((name, change) -> {
                assertThat(change.get("from")).as(name + " of " + entry).isEqualTo(replayed.get(name));
                assertThat(change.get("to")).as(name + " of " + entry).isNotEqualTo(change.get("from"));
                replayed.put(name, change.get("to"));
            });
        }
        Json now = read(path);
        for (String name : members.keySet()) {
            Object value = now.get(name);
            assertThat(moment(replayed.get(name))).as(name).isEqualTo(moment(value));
        }
        return entries;
    }

    /** Of one moment there are many spellings. */
    private static Object moment(Object value) {
        return Objects.toString(value, "").matches("\\d{4}-\\d\\d-\\d\\dT.*")
                ? OffsetDateTime.parse((String) value)
                : value;
    }
}
