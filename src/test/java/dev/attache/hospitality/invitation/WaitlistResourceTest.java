package dev.attache.hospitality.invitation;

import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a seat that is free: first come first served, and a party that does not fit blocks nobody. */
@QuarkusTest
class WaitlistResourceTest {
    private Given summit;

    @BeforeEach
    void aFullDinner() {
        summit = Given.aSummit().withDinner("Dinner", 4).withDelegate("Ada");
        for (String guest : new String[] {"Four", "Three", "Two", "One", "Other"}) {
            summit.withGuest(guest).invited(guest, "Dinner", 4);
        }
        summit.accepted("Four", 4);
    }

    @Test
    void acceptanceThatDoesNotFitWaits() {
        summit.accepted("Two", 2).accepted("One", 1);

        assertThat(status("Two")).isEqualTo("WAITLISTED");
        assertThat(place("Two")).isEqualTo(1);
        assertThat(place("One")).isEqualTo(2);
        assertThat(read(summit.pathOfInvitation("Two")).getString("answers[0].outcome"))
                .isEqualTo("WAITLISTED");
        assertThat(seatsHeld()).isEqualTo(4);
    }

    @Test
    void firstWhoFitsIsPromotedWhenSeatsAreFreed() {
        summit.accepted("Three", 3).accepted("Two", 2).accepted("One", 1);

        summit.accepted("Four", 2);

        assertThat(status("Three")).as("does not fit and keeps its place").isEqualTo("WAITLISTED");
        assertThat(place("Three")).isEqualTo(1);
        assertThat(status("Two")).as("is passed no longer").isEqualTo("ACCEPTED");
        assertThat(status("One")).isEqualTo("WAITLISTED");
        assertThat(seatsHeld()).isEqualTo(4);
    }

    @Test
    void seatsFreedBySomebodyWhoDeclinesGoToAllWhoFit() {
        summit.accepted("Three", 3).accepted("Two", 2).accepted("One", 1);

        summit.answer("Four", Map.of("answer", "DECLINED"));

        assertThat(status("Three")).isEqualTo("ACCEPTED");
        assertThat(status("Two")).isEqualTo("WAITLISTED");
        assertThat(status("One")).isEqualTo("ACCEPTED");
        assertThat(place("Two")).isEqualTo(1);
    }

    @Test
    void withdrawalFreesSeats() {
        summit.accepted("Two", 2);

        given().post(summit.pathOfInvitation("Four") + "/withdraw").then().statusCode(200);

        assertThat(status("Two")).isEqualTo("ACCEPTED");
        assertThat(seatsHeld()).isEqualTo(2);
    }

    @Test
    void raisedCapacityFreesSeats() {
        summit.accepted("Two", 2);

        patch(summit.pathOfDinner("Dinner"), Map.of("capacity", 6)).then().statusCode(200);

        assertThat(status("Two")).isEqualTo("ACCEPTED");
    }

    @Test
    void delegateWhoIsReleasedFreesASeat() {
        summit.accepted("Four", 3).assigned("Ada", "Dinner").accepted("One", 1);
        assertThat(status("One")).isEqualTo("WAITLISTED");

        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Dinner"))
                .then()
                .statusCode(204);

        assertThat(status("One")).isEqualTo("ACCEPTED");
    }

    @Test
    void smallerPartyThatFitsIsSeatedThoughALargerOneWaits() {
        summit.accepted("Four", 3).accepted("Two", 2);

        summit.accepted("One", 1);

        assertThat(status("One")).isEqualTo("ACCEPTED");
        assertThat(place("Two")).isEqualTo(1);
    }

    @Test
    void smallerPartyKeepsItsPlaceAndALargerOneGoesToTheEnd() {
        summit.accepted("Three", 3).accepted("Two", 1).accepted("One", 1);

        summit.accepted("Three", 2);
        assertThat(place("Three")).isEqualTo(1);

        summit.accepted("Three", 4);
        assertThat(place("Three")).isEqualTo(3);
    }

    @Test
    void onlyPartiesAheadOfOneThatIsSeatedArePassedOver() {
        summit.accepted("Three", 3).accepted("Two", 2).accepted("Other", 3);

        summit.accepted("Four", 2);

        Json waiting = read(summit.pathOfDinner("Dinner") + "/summary");
        assertThat(status("Two")).isEqualTo("ACCEPTED");
        assertThat(waiting.getList("waitingList.passedOver")).containsExactly(1, 0);
    }

    @Test
    void partyThatAsksForAsManyAgainKeepsItsPlace() {
        summit.accepted("Three", 3).accepted("Two", 2);

        summit.accepted("Three", 3);

        assertThat(place("Three")).isEqualTo(1);
        assertThat(place("Two")).isEqualTo(2);
    }

    @Test
    void partyThatAsksForMoreThanThereIsKeepsItsSeats() {
        summit.accepted("Four", 2).accepted("Two", 2);

        Json problem = refused(summit.answer("Two", Map.of("answer", "ACCEPTED", "partySize", 3)), 409, "dinner-full");

        assertThat(problem.getInt("capacity")).isEqualTo(4);
        assertThat(problem.getInt("seatsHeld")).isEqualTo(4);
        assertThat(status("Two")).isEqualTo("ACCEPTED");
        assertThat(read(summit.pathOfInvitation("Two")).getInt("partySize")).isEqualTo(2);
    }

    @Test
    void decliningLeavesTheList() {
        summit.accepted("Two", 2).accepted("One", 1);

        summit.answer("Two", Map.of("answer", "DECLINED"));

        assertThat(place("Two")).isNull();
        assertThat(place("One")).isEqualTo(1);
    }

    private String status(String guest) {
        return read(summit.pathOfInvitation(guest)).getString("status");
    }

    private Integer place(String guest) {
        return read(summit.pathOfInvitation(guest)).get("waitlistPosition");
    }

    private int seatsHeld() {
        return read(summit.pathOfDinner("Dinner")).getInt("seatsHeld");
    }
}
