package dev.attache.hospitality.dashboard;

import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk knows of a dinner at every moment. */
@QuarkusTest
class DashboardResourceTest {
    private Given summit;

    @BeforeEach
    void aDinnerWithAnswers() {
        summit = Given.aSummit()
                .withDelegate("Ada", Map.of("diet", "no milk"))
                .withDinner("Dinner", 5)
                .withGuest("Vegan", Map.of("category", "board", "diet", List.of("vegan")))
                .withGuest("Waiting", Map.of("category", "community"))
                .withGuest("Late", Map.of("category", "community"))
                .withGuest("Silent")
                .assigned("Ada", "Dinner");
        for (String guest : List.of("Vegan", "Waiting", "Late", "Silent")) {
            summit.invited(guest, "Dinner", 4);
        }
        summit.answer(
                "Vegan",
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        2,
                        "companions",
                        List.of(Map.of("name", "A. Companion", "diet", List.of("vegan", "nut-allergy"))),
                        "dietNote",
                        "no <b>onions</b>"));
        summit.accepted("Waiting", 3).accepted("Late", 1);
    }

    @Test
    void summaryCountsSeatsAnswersAndDiets() {
        Json summary = summary();

        assertThat(summary.getInt("capacity")).isEqualTo(5);
        assertThat(summary.getInt("seatsHeld")).isEqualTo(4);
        assertThat(summary.getInt("seatsFree")).isEqualTo(1);
        assertThat(summary.getInt("delegates")).isEqualTo(1);
        assertThat(summary.getInt("byStatus.ACCEPTED")).isEqualTo(2);
        assertThat(summary.getInt("byStatus.WAITLISTED")).isEqualTo(1);
        assertThat(summary.getInt("byStatus.DRAFT")).isZero();
        assertThat(summary.getList("byCategory.category", String.class)).containsExactly("board", "community", null);
        assertThat(summary.getList("byCategory.seats", Integer.class)).containsExactly(2, 1, 0);
        assertThat(summary.getList("byDiet.diet", String.class)).containsExactly("vegan", "nut-allergy");
        assertThat(summary.getList("byDiet.persons", Integer.class)).containsExactly(2, 1);
        assertThat(summary.getList("dietNotes.note", String.class)).containsExactly("no <b>onions</b>", "no milk");
        assertThat(summary.getList("missing.guest.name.en", String.class)).containsExactly("Silent");
        assertThat(summary.getInt("answersByDay[0].accepted")).isEqualTo(2);
    }

    @Test
    void summarySaysOfEachOneWaitingWhy() {
        Json summary = summary();

        assertThat(summary.getList("waitingList.guest.name.en", String.class)).containsExactly("Waiting");
        assertThat(summary.getInt("waitingList[0].position")).isEqualTo(1);
        assertThat(summary.getInt("waitingList[0].partySize")).isEqualTo(3);
        assertThat(summary.getInt("waitingList[0].passedOver")).isEqualTo(1);
        assertThat(summary.getString("waitingList[0].reason"))
                .isEqualTo("Needs 3 seats; 1 is free. 1 party that fitted into what was free got seats meanwhile.");
    }

    @Test
    void pageShowsTheSameInBothLanguages() {
        String english = page("en");
        String chinese = page("zh-Hant");

        assertThat(english)
                .contains("4 of 5 seats are held; 1 are free.", "Waiting list", "Needs 3 seats; 1 is free.", "Silent")
                .contains("no &lt;b&gt;onions&lt;/b&gt;")
                .doesNotContain("<script", "style=");
        assertThat(chinese).contains("共5席，已保留4席，尚餘1席。", "候補", "全素");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void guestIsAddressedByTheScriptOfTheName(String language) {
        summit.withGuest("Chinese", Map.of("name", Map.of("zh-Hant", "測試賓客"), "honorific", "女士"))
                .withGuest("Latin", Map.of("name", Map.of("en", "Example Guest"), "honorific", "Ms"))
                .withGuest("Eating", Map.of("name", Map.of("en", "Eating Guest"), "honorific", "Mr"))
                .invited("Chinese", "Dinner", 1)
                .invited("Latin", "Dinner", 4)
                .invited("Eating", "Dinner", 1)
                .accepted("Latin", 4);
        summit.answer("Eating", Map.of("answer", "ACCEPTED", "partySize", 1, "dietNote", "no nuts"));

        assertThat(page(language))
                .as("waiting, missing, and the notes of the kitchen")
                .contains("Ms Example Guest", "測試賓客 女士", "Mr Eating Guest");
    }

    @Test
    void pageLoadsNothingAndRunsNoScript() {
        assertThat(given().get(summit.pathOfDinner("Dinner") + "/overview.html").header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void summaryTakesAsManyStatementsForManyGuestsAsForFew() {
        Given large = Given.aSummit().withDinner("Dinner", 100);
        for (int i = 0; i < 12; i++) {
            large.withGuest("Guest " + i).invited("Guest " + i, "Dinner", 2).accepted("Guest " + i, 2);
        }

        assertThat(Statements.of(() -> read(large.pathOfDinner("Dinner") + "/summary")))
                .isLessThanOrEqualTo(Statements.of(this::summary));
    }

    private Json summary() {
        return read(summit.pathOfDinner("Dinner") + "/summary");
    }

    private String page(String language) {
        return given().get(summit.pathOfDinner("Dinner") + "/overview.html?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
