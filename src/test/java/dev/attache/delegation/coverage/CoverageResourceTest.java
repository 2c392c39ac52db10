package dev.attache.delegation.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageResourceTest {
    private Json coverage;

    @BeforeEach
    void read() {
        coverage = coverage();
    }

    @Test
    void eachThemeCountsItsSessionsAndTheCoveredOnes() {
        assertThat(coverage.getList("themes.code")).containsExactly("climate", "justice", null);
        assertThat(coverage.getList("themes.sessions")).containsExactly(2, 1, 1);
        assertThat(coverage.getList("themes.covered")).containsExactly(1, 1, 0);
    }

    @Test
    void eachThemeTellsWhatEachDelegateCovers() {
        assertThat(coverage.getList("themes[0].delegates.delegate.name.en")).containsExactly("Ada", "Bea");
        assertThat(coverage.getList("themes[0].delegates.count")).containsExactly(1, 0);
        assertThat(coverage.getString("themes[0].delegates[0].sessions[0].title.en"))
                .isEqualTo("Opening");
    }

    @Test
    void desksOwnReadingIsCountedApart() {
        assertThat(coverage.getList("themes.classifiedByDesk")).containsExactly(1, 1, 0);
    }

    @Test
    void sessionsThatNobodyCoversAreNamed() {
        assertThat(coverage.getList("uncovered.title.en")).containsExactly("Panel", "Closing");
        assertThat(coverage.getInt("sessions")).isEqualTo(3);
        assertThat(coverage.getInt("covered")).isEqualTo(1);
    }

    @Test
    void slotCountsTheSessionsInProgress() {
        assertThat(coverage.getList("slots.startsAt", String.class))
                .containsExactly(Given.at("09:00"), Given.at("09:30"), Given.at("11:00"));
        assertThat(coverage.getList("slots.starting")).containsExactly(1, 1, 1);
        assertThat(coverage.getList("slots.parallel")).containsExactly(1, 2, 1);
        assertThat(coverage.getList("slots.covered")).containsExactly(1, 1, 0);
    }

    private static Json coverage() {
        Given summit = Given.aSummit(Map.of(
                        "themes",
                        List.of(
                                Map.of("code", "climate", "name", Map.of("en", "Climate")),
                                Map.of("code", "justice", "name", Map.of("en", "Justice")))))
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00", Map.of("themes", List.of("climate", "justice")))
                .withSession(
                        "Panel", "09:30", "11:00", Map.of("themes", List.of("climate"), "classifiedBy", "organiser"))
                .withSession("Closing", "11:00", null)
                .assigned("Ada", "Opening");
        return Given.read(summit.path() + "/coverage");
    }
}
