package dev.attache.hospitality.attendance;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttendeesResourceTest {
    private Given summit;
    private String attendees;

    /** Ana of the board with two companions, Bo of a community, delegate Ada, and somebody unexpected: six of eight. */
    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 8)
                .withGuest("Bo", Map.of("category", "community", "organisation", "Example Society"))
                .withGuest("Ana", Map.of("category", "board", "honorific", "H.E.", "diet", List.of("vegan")))
                .withDelegate("Ada", Map.of("diet", "no shellfish"))
                .invited("Bo", "Dinner", 1)
                .invited("Ana", "Dinner", 3)
                .accepted("Bo", 1)
                .assigned("Ada", "Dinner")
                .withUnexpected("Óscar Surprise", "Dinner")
                .withTable("Window", "Dinner", 4)
                .withTable("Door", "Dinner", 2);
        summit.answer(
                "Ana",
                Map.of(
                        "answer",
                        "ACCEPTED",
                        "partySize",
                        3,
                        "companions",
                        List.of(Map.of("name", "C. Companion", "diet", List.of("halal")))));
        attendees = summit.pathOfDinner("Dinner") + "/attendees";
    }

    @Test
    void everybodyWhoHoldsASeatIsListedInProtocolOrder() {
        Json list = read(attendees);

        assertThat(list.getList("results.kind", String.class))
                .containsExactly("GUEST", "COMPANION", "COMPANION", "GUEST", "DELEGATE", "UNEXPECTED");
        assertThat(list.getList("results.guest.name.en", String.class)).containsExactly("Ana", "Ana", "Ana", "Bo");
        assertThat(list.getList("results.person", Integer.class)).containsExactly(0, 1, 2, 0, null, null);
        assertThat(list.getMap("results[0]"))
                .containsEntry("honorific", "H.E.")
                .containsEntry("diet", List.of("vegan"))
                .containsEntry("arrival", null)
                .containsEntry("table", null);
        assertThat(list.getString("results[1].name.und")).isEqualTo("C. Companion");
        assertThat(list.getList("results[1].diet", String.class)).containsExactly("halal");
        assertThat(list.getString("results[2].name")).isNull();
        assertThat(list.getString("results[4].delegate.name.en")).isEqualTo("Ada");
        assertThat(list.getString("results[4].dietNote")).isEqualTo("no shellfish");
        assertThat(list.getString("results[5].arrival")).isEqualTo("ARRIVED");
        assertThat(list.getString("results[5].arrivedAt")).isNotNull();
    }

    @Test
    void peopleAreFoundByTheirNames() {
        assertThat(found("q=oscar")).containsExactly("UNEXPECTED");
        assertThat(found("q=ada")).containsExactly("DELEGATE");
        assertThat(found("q=companion")).containsExactly("COMPANION");
        assertThat(found("q=ana")).as("with the party").containsExactly("GUEST", "COMPANION", "COMPANION");
        assertThat(found("q=example society")).containsExactly("GUEST");
        assertThat(found("q=%25")).isEmpty();
    }

    @Test
    void listIsNarrowedByKindArrivalAndTable() {
        summit.placed("Bo", "Dinner", "Window", 2).placed("Ada", "Dinner", "Door", 1);

        assertThat(found("kind=GUEST")).hasSize(2);
        assertThat(found("kind=COMPANION")).hasSize(2);
        assertThat(found("kind=DELEGATE")).hasSize(1);
        assertThat(found("kind=UNEXPECTED")).hasSize(1);
        assertThat(found("arrival=ARRIVED")).containsExactly("UNEXPECTED");
        assertThat(found("seated=true")).containsExactly("GUEST", "DELEGATE");
        assertThat(found("seated=false")).hasSize(4);
        assertThat(found("table=" + summit.table("Door"))).containsExactly("DELEGATE");
        assertThat(found("sort=-name").get(0)).isEqualTo("UNEXPECTED");
        invalid(given().get(attendees + "?sort=diet"), "sort");
    }

    @Test
    void somebodyUnexpectedTakesASeatWhileThereIsOne() {
        json(Map.of("name", "B. Surprise", "diet", List.of("Kosher"), "dietNote", "no nuts", "arrived", false))
                .post(attendees)
                .then()
                .statusCode(201);
        Json added = read(summit.pathOfAttendee("B. Surprise", "Dinner"));
        summit.withUnexpected("C. Surprise", "Dinner");

        assertThat(added.getList("diet", String.class)).containsExactly("kosher");
        assertThat(added.getString("dietNote")).isEqualTo("no nuts");
        assertThat(added.getString("arrival")).isNull();
        assertThat(seatsHeld()).isEqualTo(8);
        refused(json(Map.of("name", "D. Surprise")).post(attendees), 409, "dinner-full");
        invalid(json(Map.of("name", "", "diet", List.of(""))).post(attendees), "/name", "/diet/0");
    }

    @Test
    void onlySomebodyUnexpectedIsRemovedByItself() {
        refused(remove(summit.pathOfAttendee("Bo", "Dinner")), 409, "expected");
        refused(remove(summit.pathOfAttendee("Ada", "Dinner")), 409, "expected");

        given().delete(summit.pathOfAttendee("Oscar", "Dinner")).then().statusCode(428);
        remove(summit.pathOfAttendee("Oscar", "Dinner")).then().statusCode(204);

        assertThat(seatsHeld()).isEqualTo(5);
    }

    private List<String> found(String query) {
        return read(attendees + "?" + query).getList("results.kind", String.class);
    }

    private static Response remove(String path) {
        return given().header("If-Match", "*").delete(path);
    }

    private int seatsHeld() {
        return read(summit.pathOfDinner("Dinner")).getInt("seatsHeld");
    }
}
