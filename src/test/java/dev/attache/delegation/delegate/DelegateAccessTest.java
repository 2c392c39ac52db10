package dev.attache.delegation.delegate;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each agency changes its own people, and each delegate has what is the delegate's own. */
@QuarkusTest
class DelegateAccessTest {
    private static final Map<String, String> UNIT = Map.of("en", "Ministry of Tests", "zh-Hant", "測試部");

    private Given summit;

    @BeforeEach
    void peopleOfTwoUnits() {
        summit = Given.aSummit()
                .withDelegate("Ada", Map.of("unit", UNIT, "email", "ada@example.org"))
                .withDelegate("Bob", Map.of("unit", Map.of("en", "Ministry of Trials"), "email", "bob@example.org"))
                .withDelegate("Cy")
                .withGuest("A. Guest")
                .withSession("Opening", "09:00", "10:00");
    }

    @Test
    void aUnitsDeskChangesItsOwnPeople() {
        aDeskOf("Ministry of Tests");

        assertThat(rename("Ada").statusCode()).isEqualTo(200);
        assertThat(summit.assign("Ada", "Opening").statusCode()).isEqualTo(201);
        assertThat(add(UNIT).statusCode()).isEqualTo(201);
        assertThat(given().header("If-Match", "*")
                        .delete(summit.assignmentOf("Ada", "Opening"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void delegateDoesNotReadTheDesksNotes() {
        patch(summit.pathOfDelegate("Ada"), Map.of("notes", "said to be late always"))
                .then()
                .statusCode(200);
        SignedIn.as("delegate", Map.of("summits", List.of(summit.slug), "email", "ada@example.org"))
                .signsIn();

        assertThat(given().get(summit.pathOfDelegate("Ada")).asString())
                .contains("ada@example.org")
                .doesNotContain("late");
    }

    @Test
    void theUnitIsTheSameInEachOfItsLanguages() {
        aDeskOf("測試部");

        assertThat(rename("Ada").statusCode()).isEqualTo(200);
    }

    @Test
    void aUnitsDeskChangesNoOtherUnit() {
        aDeskOf("Ministry of Tests");

        for (String other : List.of("Bob", "Cy")) {
            refused(rename(other), 403, "forbidden");
            refused(summit.assign(other, "Opening"), 403, "forbidden");
            refused(given().header("If-Match", "*").delete(summit.pathOfDelegate(other)), 403, "forbidden");
            refused(given().post(summit.pathOfDelegate(other) + "/calendar-link"), 403, "forbidden");
        }
        refused(add(Map.of("en", "Ministry of Trials")), 403, "forbidden");
    }

    @Test
    void anotherUnitsDelegateIsNeitherReleasedNorBriefed() {
        summit.assigned("Bob", "Opening");
        String assignment = summit.assignmentOf("Bob", "Opening");
        String before = given().get(assignment).asString();
        aDeskOf("Ministry of Tests");

        refused(given().header("If-Match", "*").delete(assignment), 403, "forbidden");
        refused(patch(assignment, Map.of("briefing", "By another unit")), 403, "forbidden");

        assertThat(given().get(assignment).asString()).isEqualTo(before);
    }

    @Test
    void delegateIsRecognisedByTheMailAddressWhateverItsCapitals() {
        theDelegate("Ada@Example.ORG");

        assertThat(given().get(summit.pathOfDelegate("Ada")).statusCode()).isEqualTo(200);
    }

    @Test
    void aUnitsDeskMovesNobodyToAnotherUnit() {
        aDeskOf("Ministry of Tests");

        refused(
                patch(summit.pathOfDelegate("Ada"), Map.of("unit", Map.of("en", "Ministry of Trials"))),
                403,
                "forbidden");
    }

    @Test
    void aUnitsDeskReadsTheWholeSummit() {
        aDeskOf("Ministry of Tests");

        assertThat(given().get(summit.pathOfDelegate("Bob")).statusCode()).isEqualTo(200);
        assertThat(given().get(summit.path() + "/guests").statusCode()).isEqualTo(200);
    }

    @Test
    void aDelegateReadsTheOwnRecordItineraryAndCalendar() {
        theDelegate("ada@example.org");

        for (String own : List.of("", "/itinerary", "/itinerary.json", "/itinerary.ics", "/itinerary.html")) {
            assertThat(given().get(summit.pathOfDelegate("Ada") + own).statusCode())
                    .as(own)
                    .isEqualTo(200);
        }
        assertThat(given().post(summit.pathOfDelegate("Ada") + "/calendar-link").statusCode())
                .isEqualTo(201);
        assertThat(given().delete(summit.pathOfDelegate("Ada") + "/calendar-link")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aDelegateReadsNoOtherDelegate() {
        theDelegate("ada@example.org");

        for (String others : List.of("", "/itinerary", "/itinerary.json", "/itinerary.ics", "/itinerary.html")) {
            refused(given().get(summit.pathOfDelegate("Bob") + others), 403, "forbidden");
        }
        refused(given().post(summit.pathOfDelegate("Bob") + "/calendar-link"), 403, "forbidden");
        refused(given().delete(summit.pathOfDelegate("Bob") + "/calendar-link"), 403, "forbidden");
    }

    @Test
    void aDelegateSeesTheProgrammeAndNotTheGuests() {
        theDelegate("ada@example.org");

        assertThat(given().get(summit.path() + "/sessions").asString()).contains("Opening");
        refused(given().get(summit.path() + "/guests"), 403, "forbidden");
        refused(given().get(summit.path() + "/delegates"), 403, "forbidden");
        refused(rename("Ada"), 403, "forbidden");
    }

    @Test
    void accountWithoutAMailAddressIsNoDelegate() {
        SignedIn.as("delegate").signsIn();

        refused(given().get(summit.pathOfDelegate("Cy")), 403, "forbidden");
    }

    private static void aDeskOf(String unit) {
        SignedIn.as("desk", Map.of("unit", unit)).signsIn();
    }

    private static void theDelegate(String email) {
        SignedIn.as("delegate", Map.of("email", email)).signsIn();
    }

    private Response rename(String delegate) {
        return patch(summit.pathOfDelegate(delegate), Map.of("name", Map.of("en", delegate + " the Second")));
    }

    private Response add(Map<String, String> unit) {
        return json(Map.of("name", Map.of("en", "Dee"), "unit", unit)).post(summit.path() + "/delegates");
    }
}
