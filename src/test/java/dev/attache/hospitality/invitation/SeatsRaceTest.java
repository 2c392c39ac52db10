package dev.attache.hospitality.invitation;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Jdbc;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sixteen at once for the same seats: over HTTP, where the rules answer, and on the bare database. */
@QuarkusTest
class SeatsRaceTest {
    @Inject
    DataSource database;

    @RepeatedTest(2)
    void guestIsInvitedOnceHoweverManyInvite() throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", 4).withGuest("Ana");

        List<Response> answers = Race.of(i ->
                () -> json(Map.of("guest", summit.guest("Ana"))).post(summit.pathOfDinner("Dinner") + "/invitations"));

        assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409).map(a -> Json.of(a)
                        .getString("type")))
                .hasSize(Race.RUNNERS - 1)
                .allMatch(type -> type.endsWith("/already-invited"));
    }

    @RepeatedTest(2)
    void guestsAndDelegatesAtOnceNeverHoldMoreThanThereIs() throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", 5);
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withDelegate("Delegate " + i).withGuest("Guest " + i).invited("Guest " + i, "Dinner", 2);
        }

        List<Response> answers = Race.of(i -> () -> i % 2 == 0
                ? summit.assign("Delegate " + i, "Dinner")
                : summit.answer("Guest " + i, Map.of("answer", "ACCEPTED", "partySize", 2)));

        assertThat(answers).allMatch(a -> List.of(200, 201, 409).contains(a.statusCode()));
        var summary = read(summit.pathOfDinner("Dinner") + "/summary");
        assertThat(summary.getInt("seatsHeld")).isBetween(4, 5);
        assertThat(summary.getInt("byStatus.ACCEPTED") * 2 + summary.getInt("delegates"))
                .isEqualTo(summary.getInt("seatsHeld"));
        assertThat(summary.getInt("byStatus.ACCEPTED") + summary.getInt("byStatus.WAITLISTED"))
                .as("nobody is lost")
                .isEqualTo(Race.RUNNERS / 2);
    }

    @RepeatedTest(2)
    void answersAgainstALoweredCapacityLeaveNoMoreHeldThanThereIs() throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", Race.RUNNERS);
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withGuest("Guest " + i).invited("Guest " + i, "Dinner", 1);
        }

        Race.of(i -> () -> i % 4 == 0
                ? patch(summit.pathOfDinner("Dinner"), Map.of("capacity", 1 + i / 4))
                : summit.answer("Guest " + i, Map.of("answer", "ACCEPTED")));

        var dinner = read(summit.pathOfDinner("Dinner"));
        assertThat(dinner.getInt("seatsHeld")).isLessThanOrEqualTo(dinner.getInt("capacity"));
    }

    @RepeatedTest(2)
    void withdrawalsAndAnswersAtOnceLeaveNobodyWaitingWhoWouldFit() throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", 8);
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withGuest("Guest " + i).invited("Guest " + i, "Dinner", 3);
        }
        for (int i = 0; i < Race.RUNNERS / 2; i++) {
            summit.accepted("Guest " + i, 1 + i % 3);
        }

        Race.of(i -> () -> i < Race.RUNNERS / 2
                ? given().post(summit.pathOfInvitation("Guest " + i) + "/withdraw")
                : summit.answer("Guest " + i, Map.of("answer", "ACCEPTED", "partySize", 1 + i % 3)));

        var summary = read(summit.pathOfDinner("Dinner") + "/summary");
        int free = summary.getInt("seatsFree");
        assertThat(summary.getList("waitingList.partySize", Integer.class)).allMatch(party -> party > free);
        assertThat(summary.getInt("byStatus.ACCEPTED") + summary.getInt("byStatus.WAITLISTED"))
                .isEqualTo(Race.RUNNERS / 2);
    }

    @Test
    void databaseRefusesOneMoreThanTheCapacityByItself() throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", 7);
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withGuest("Guest " + i);
        }

        List<String> outcomes = Race.of(i -> () -> invite(summit, "Guest " + i, 2));

        assertThat(outcomes).filteredOn(Jdbc.DONE::equals).hasSize(3);
        assertThat(outcomes).filteredOn(o -> o.contains("dinner_capacity")).hasSize(Race.RUNNERS - 3);
        assertThat(read(summit.pathOfDinner("Dinner")).getInt("seatsHeld")).isEqualTo(6);
    }

    @Test
    void databaseRefusesASecondInvitationByItself() throws Exception {
        Given summit = Given.aSummit().withDinner("Dinner", 99).withGuest("Ana");

        List<String> outcomes = Race.of(i -> () -> invite(summit, "Ana", 1));

        assertThat(outcomes).filteredOn(Jdbc.DONE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o.contains("invitation_once")).hasSize(Race.RUNNERS - 1);
    }

    @Test
    void databaseRefusesACapacityBelowTheSeatsHeldByItself() {
        Given summit = Given.aSummit()
                .withDinner("Dinner", 3)
                .withGuest("Ana")
                .invited("Ana", "Dinner", 3)
                .accepted("Ana", 3);

        String outcome = Jdbc.execute(database, "update dinner set capacity = 2 where id = ?", dinner(summit));

        assertThat(outcome).contains("dinner_capacity");
    }

    @Test
    void databaseRefusesToWaitWithoutAPlaceOnTheList() {
        Given summit = Given.aSummit().withDinner("Dinner", 3).withGuest("Ana").invited("Ana", "Dinner", 3);

        String outcome = Jdbc.execute(
                database,
                "update invitation set status = 'WAITLISTED', party_size = 1 where dinner_id = ?",
                dinner(summit));

        assertThat(outcome).contains("invitation_waiting");
    }

    private String invite(Given summit, String guest, int party) {
        return Jdbc.execute(
                database,
                """
                insert into invitation (id, version, summit_id, dinner_id, guest_id, status, max_party_size, party_size,
                                        companions, passed_over, uid, sequence)
                select nextval('invitation_seq') * -1, 0, summit_id, ?, id, 'ACCEPTED', ?, ?, '[]', 0, gen_random_uuid(), 0
                from guest where id = ?""",
                dinner(summit),
                party,
                party,
                summit.guest(guest));
    }

    private static long dinner(Given summit) {
        String path = summit.pathOfDinner("Dinner");
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }
}
