package dev.attache.hospitality.attendance;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who came, by the party and by the person. */
@QuarkusTest
class ArrivalsResourceTest {
    private Given summit;

    /** Ana's party of three and delegate Ada hold four of five seats; Bo waits for two. */
    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 5)
                .withGuest("Ana")
                .withGuest("Bo")
                .withDelegate("Ada")
                .assigned("Ada", "Dinner")
                .invited("Ana", "Dinner", 3)
                .invited("Bo", "Dinner", 2)
                .accepted("Ana", 3)
                .accepted("Bo", 2);
    }

    @Test
    void attendanceAppliesToTheWholeParty() {
        Json invitation = Json.of(attendance("Ana", Map.of("status", "ATTENDED")));

        assertThat(invitation.getString("status")).isEqualTo("ATTENDED");
        assertThat(arrivals("Ana")).containsExactly("ARRIVED", "ARRIVED", "ARRIVED");
        assertThat(read(attendees() + "?q=Ana").getString("results[0].arrivedAt"))
                .isNotNull();
        assertThat(seatsHeld()).isEqualTo(4);
    }

    @Test
    void partyHasAttendedAsSoonAsSomebodyOfItCame() {
        attendance("Ana", Map.of("status", "NO_SHOW", "persons", List.of(0)));
        assertThat(status("Ana")).as("of the others nothing is known").isEqualTo("ACCEPTED");

        attendance("Ana", Map.of("status", "ATTENDED", "persons", List.of(2)));
        assertThat(status("Ana")).isEqualTo("ATTENDED");

        attendance("Ana", Map.of("status", "NO_SHOW", "persons", List.of(1, 2)));
        assertThat(status("Ana")).isEqualTo("NO_SHOW");
        assertThat(arrivals("Ana")).containsExactly("NO_SHOW", "NO_SHOW", "NO_SHOW");
    }

    @Test
    void noShowFreesTheSeatAndNobodyMovesUpFromTheWaitingList() {
        attendance("Ana", Map.of("status", "NO_SHOW"));

        assertThat(status("Ana")).isEqualTo("NO_SHOW");
        assertThat(seatsHeld()).isEqualTo(1);
        assertThat(status("Bo")).isEqualTo("WAITLISTED");
    }

    @Test
    void noShowWhoArrivesTakesAFreeSeatAgain() {
        attendance("Ana", Map.of("status", "NO_SHOW"));
        summit.withUnexpected("A. Surprise", "Dinner").withUnexpected("B. Surprise", "Dinner");

        refused(attendance("Ana", Map.of("status", "ATTENDED")), 409, "dinner-full");
        assertThat(status("Ana")).isEqualTo("NO_SHOW");
        assertThat(arrivals("Ana")).containsOnly("NO_SHOW");

        attendance("Ana", Map.of("status", "ATTENDED", "persons", List.of(0, 1)))
                .then()
                .statusCode(200);
        assertThat(status("Ana")).isEqualTo("ATTENDED");
        assertThat(seatsHeld()).isEqualTo(5);
    }

    @Test
    void attendanceIsReverted() {
        attendance("Ana", Map.of("status", "ATTENDED"));

        attendance("Ana", Map.of("status", "ACCEPTED"));

        assertThat(status("Ana")).isEqualTo("ACCEPTED");
        assertThat(arrivals("Ana")).containsOnlyNulls();
        assertThat(seatsHeld()).isEqualTo(4);
    }

    @Test
    void onlyAcceptedInvitationsAreTickedOff() {
        Json problem = refused(attendance("Bo", Map.of("status", "ATTENDED")), 409, "illegal-move");

        assertThat(problem.getString("invitationStatus")).isEqualTo("WAITLISTED");
    }

    @Test
    void personsAreOfTheParty() {
        invalid(attendance("Ana", Map.of("status", "ATTENDED", "persons", List.of(0, 3))), "/persons/1");
        invalid(attendance("Ana", Map.of("persons", List.of())), "/status", "/persons");
        refused(attendance("Ana", Map.of("status", "TENTATIVE")), 400, "invalid");
    }

    @Test
    void repeatedArrivalReturnsSameAnswer() {
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", "attendance-" + summit.slug)
                    .contentType("application/json")
                    .body(Map.of("status", "ATTENDED"))
                    .post(summit.pathOfInvitation("Ana") + "/attendance")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void invitationFollowsEachPerson() {
        arrival("Ana", "ARRIVED");
        assertThat(status("Ana")).isEqualTo("ATTENDED");

        arrival("Ana", null);
        assertThat(status("Ana")).isEqualTo("ACCEPTED");
    }

    @Test
    void delegatesAndPeopleUnexpectedAreTickedOffToo() {
        summit.withUnexpected("A. Surprise", "Dinner");

        assertThat(Json.of(arrival("Ada", "ARRIVED")).getString("arrival")).isEqualTo("ARRIVED");
        assertThat(Json.of(arrival("Ada", "NO_SHOW")).getString("arrivedAt")).isNull();
        assertThat(Json.of(arrival("Surprise", "NO_SHOW")).getString("arrival")).isEqualTo("NO_SHOW");
        assertThat(seatsHeld()).isEqualTo(3);
    }

    @Test
    void momentOfArrivalIsKept() {
        String came = Json.of(arrival("Ada", "ARRIVED")).getString("arrivedAt");

        assertThat(Json.of(arrival("Ada", "ARRIVED")).getString("arrivedAt")).isEqualTo(came);
    }

    @Test
    void versionCountsWhereItIsSent() {
        String ada = summit.pathOfAttendee("Ada", "Dinner");
        String tag = given().get(ada).header("ETag");
        arrival("Ada", "ARRIVED");

        given().header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("arrival", "NO_SHOW"))
                .put(ada + "/arrival")
                .then()
                .statusCode(412);
    }

    @RepeatedTest(2)
    void lastSeatGoesToOneOfManyWhoComeAfterAll() throws Exception {
        Given large = Given.aSummit().withDinner("Dinner", Race.RUNNERS);
        String dinner = large.pathOfDinner("Dinner");
        for (int i = 0; i < Race.RUNNERS; i++) {
            large.withUnexpected("Person " + i, "Dinner");
        }
        List<Long> people = read(dinner + "/attendees").getList("results.id", Long.class);
        people.forEach(id -> json(Map.of("arrival", "NO_SHOW")).put(dinner + "/attendees/" + id + "/arrival"));
        for (int i = 1; i < Race.RUNNERS; i++) {
            large.withUnexpected("Other " + i, "Dinner");
        }

        List<Response> answers = Race.of(
                i -> () -> json(Map.of("arrival", "ARRIVED")).put(dinner + "/attendees/" + people.get(i) + "/arrival"));

        assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(a -> a.statusCode() == 409).hasSize(Race.RUNNERS - 1);
        assertThat(read(dinner).getInt("seatsHeld")).isEqualTo(Race.RUNNERS);
    }

    private Response attendance(String guest, Map<String, Object> body) {
        return json(body).post(summit.pathOfInvitation(guest) + "/attendance");
    }

    private Response arrival(String name, String arrival) {
        return json(Collections.singletonMap("arrival", arrival))
                .put(summit.pathOfAttendee(name, "Dinner") + "/arrival");
    }

    private List<String> arrivals(String name) {
        return read(attendees() + "?q=" + name).getList("results.arrival", String.class);
    }

    private String attendees() {
        return summit.pathOfDinner("Dinner") + "/attendees";
    }

    private String status(String guest) {
        return read(summit.pathOfInvitation(guest)).getString("status");
    }

    private int seatsHeld() {
        return read(summit.pathOfDinner("Dinner")).getInt("seatsHeld");
    }
}
