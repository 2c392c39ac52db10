package dev.attache.hospitality.correspondence;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestMail;
import dev.attache.outbox.queue.WaitingMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of a dinner waits before it is mailed, so that a slip taken back is not told. */
@QuarkusTest
class ChangeWaitTest {
    @Inject
    WaitingMail waitingMail;

    private String ana;
    private Given summit;

    @BeforeEach
    void anInvitedGuest() {
        ana = TestMail.anAddress("ana");
        summit = Given.aSummit().withVenue("Example House", "Long Hall").withGuest("Ana", Map.of("email", ana));
        summit.withDinner(
                        "Dinner", 9, Map.of("startsAt", at("19:00"), "venue", summit.venue("Example House, Long Hall")))
                .invited("Ana", "Dinner", 1)
                .mailed("Ana");
    }

    @Test
    void changeWaitsForAFewMinutes() {
        moveTo("20:00");

        Json change = messages("kind=CHANGE");
        assertThat(change.getString("results[0].state")).isEqualTo("PENDING");
        assertThat(Duration.between(
                        OffsetDateTime.parse(change.getString("results[0].createdAt")),
                        OffsetDateTime.parse(change.getString("results[0].nextAttemptAt"))))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void severalChangesMakeOneMail() {
        moveTo("20:00");
        moveTo("20:30");
        summit.released();

        assertThat(Received.by(ana, 2).text()).contains("20:30");
        assertThat(states("CHANGE")).containsExactlyInAnyOrder("CANCELLED", "SENT");
    }

    @Test
    void slipThatIsTakenBackIsNotMailed() {
        moveTo("07:00");
        moveTo("19:00");
        summit.released();

        assertThat(states("CHANGE")).containsExactly("CANCELLED");
    }

    @Test
    void slipInTheNameOfAVenueThatIsTakenBackIsNotMailed() {
        String venue = summit.path() + "/venues/" + summit.venue("Example House, Long Hall");
        patch(venue, Map.of("room", "Lnog Hall")).then().statusCode(200);
        patch(venue, Map.of("room", "Long Hall")).then().statusCode(200);

        assertThat(states("CHANGE")).containsExactly("CANCELLED");
    }

    @Test
    void slipIsCorrectedForAGuestWhoWasToldOfIt() {
        moveTo("07:00");
        summit.accepted("Ana", 1);
        assertThat(Received.by(ana, 2).text()).contains("07:00");

        moveTo("19:00");
        summit.released();

        assertThat(Received.by(ana, 3).text()).contains("19:00");
    }

    @Test
    void slipIsCorrectedWhenItsMailMayHaveLeft() {
        moveTo("07:00");
        summit.released();
        Received.by(ana, 2);

        moveTo("19:00");
        summit.released();

        assertThat(Received.by(ana, 3).text()).contains("19:00");
    }

    @Test
    void changeThatTheDeskTellsItselfIsNotMailed() {
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"startsAt\": \"" + at("20:00") + "\"}")
                .patch(summit.pathOfDinner("Dinner") + "?mail=false")
                .then()
                .statusCode(200);

        assertThat(states("CHANGE")).isEmpty();
    }

    @Test
    void invitationThatHasNotLeftIsWrittenAnewInsteadOfAChange() {
        String held = TestMail.anAddress("held");
        summit.withGuest("Held", Map.of("email", held)).drafted("Held", "Dinner", 1);
        given().queryParam("mail", false).post(summit.pathOfInvitation("Held") + "/send");
        waitingMail.write(summit, "Held", held, "HELD", Duration.ofDays(1), true);

        moveTo("20:00");

        Json about = read(summit.path() + "/messages?q=" + held);
        assertThat(about.getList("results.kind", String.class)).containsExactly("INVITATION", "INVITATION");
        assertThat(about.getList("results.state", String.class)).containsExactly("CANCELLED", "HELD");
        summit.released();
        assertThat(Received.by(held).text()).contains("20:00", "pleasure of your company");
    }

    @Test
    void reminderIsNotMailedWhileAChangeWaits() {
        moveTo("20:00");

        given().post(summit.pathOfInvitation("Ana") + "/remind").then().statusCode(200);

        assertThat(states("REMINDER")).isEmpty();
        assertThat(states("CHANGE")).containsExactly("PENDING");
    }

    private void moveTo(String hour) {
        patch(summit.pathOfDinner("Dinner"), Map.of("startsAt", at(hour)))
                .then()
                .statusCode(200);
    }

    private Json messages(String filter) {
        return read(summit.path() + "/messages?" + filter);
    }

    private List<String> states(String kind) {
        return messages("kind=" + kind).getList("results.state", String.class);
    }
}
