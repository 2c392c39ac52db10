package dev.attache.outbox.queue;

import static dev.attache.Given.read;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestMail;
import dev.attache.outbox.mail.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the day when mail is switched on, what was written before waits for the desk's word. */
@QuarkusTest
class BacklogTest {
    private static final Duration OLD = Duration.ofDays(3);

    @Inject
    Backlog backlog;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Inject
    WaitingMail waitingMail;

    private final String early = TestMail.anAddress("early");
    private final String late = TestMail.anAddress("late");

    @Test
    void oldMessagesAreHeldAndYoungOnesLeave() {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        writtenBeforeMail(summit, "late", Duration.ofMinutes(10));

        assertThat(hold()).isPositive();

        assertThat(state(summit, early)).isEqualTo("HELD");
        assertThat(state(summit, late)).isEqualTo("PENDING");
        assertThat(read(summit.pathOfInvitation("early")).getString("delivery")).isEqualTo("PENDING");
        assertThat(read(summit.path() + "/messages?state=HELD").getInt("count")).isEqualTo(1);
    }

    @Test
    void messageThatWaitedForAServerOnceMailWasConfiguredIsNotHeld() {
        Given summit = invited("2030-05-14");
        waitingMail.write(summit, "early", early, "PENDING", OLD, false);

        hold();

        assertThat(state(summit, early)).isEqualTo("PENDING");
    }

    @Test
    void heldMessagesLeaveOnTheDesksWord() {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        writtenBeforeMail(summit, "late", OLD);
        hold();

        Json released = Json.of(given().post(summit.path() + "/messages/release?q=" + early));

        assertThat(released.getInt("count")).isEqualTo(1);
        assertThat(TestMail.to(early)).hasSize(1);
        assertThat(state(summit, late)).isEqualTo("HELD");
        assertThat(TestMail.arrivedFor(late)).isEmpty();
    }

    /** The server may be away when the desk releases it, and the program be started anew before it is back. */
    @ParameterizedTest
    @ValueSource(strings = {"/messages/release?q=%s", "/messages/%d/retry"})
    void messageThatTheDeskReleasedIsNotHeldAgain(String release) {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        hold();
        long id = read(summit.path() + "/messages?q=" + early).getLong("results[0].id");

        given().post(summit.path() + release.formatted(release.contains("%d") ? id : early))
                .then()
                .statusCode(200);

        assertThat(QuarkusTransaction.requiringNew().call(() -> OutboxMessage.<OutboxMessage>findById(id).beforeReady))
                .isFalse();
    }

    @Test
    void messageThatWasTriedBeforeIsNotHeld() {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        long id = read(summit.path() + "/messages?q=" + early).getLong("results[0].id");
        QuarkusTransaction.requiringNew().run(() -> OutboxMessage.update("attempts = 1 where id = ?1", id));

        hold();

        assertThat(state(summit, early)).isEqualTo("PENDING");
    }

    @Test
    void heldMessagesAreDiscardedOnTheDesksWord() {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        writtenBeforeMail(summit, "late", Duration.ofMinutes(10));
        hold();

        Json discarded = Json.of(given().post(summit.path() + "/messages/discard"));

        assertThat(discarded.getInt("count")).isEqualTo(1);
        assertThat(state(summit, early)).isEqualTo("CANCELLED");
        assertThat(state(summit, late)).as("not held").isEqualTo("PENDING");
        assertThat(Json.of(given().post(summit.path() + "/messages/release")).getInt("count"))
                .isEqualTo(1);
        assertThat(TestMail.to(late)).hasSize(1);
        assertThat(TestMail.arrivedFor(early)).isEmpty();
    }

    @Test
    void mailAboutADinnerThatIsOverIsDroppedAndNotHeld() {
        Given summit = invited("2020-05-14");
        writtenBeforeMail(summit, "early", OLD);

        hold();

        assertThat(state(summit, early)).isEqualTo("CANCELLED");
        assertThat(read(summit.path() + "/messages?q=" + early).getString("results[0].lastError"))
                .isEqualTo("The dinner is over.");
    }

    @Test
    void mailAboutADinnerThatIsOverNeverLeaves() {
        Given summit = invited("2020-05-14").drafted("late", "Second", 1).sent("late");

        await("the mail is dropped").until(() -> state(summit, late).equals("CANCELLED"));

        assertThat(TestMail.arrivedFor(late)).isEmpty();
    }

    @Test
    void heldMessageIsCancelledWhenALaterOneReplacesIt() {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        hold();

        given().contentType("application/json")
                .body(Map.of("answer", "ACCEPTED"))
                .post(summit.pathOfInvitation("early") + "/rsvp")
                .then()
                .statusCode(200);

        assertThat(TestMail.to(early)).hasSize(1);
        assertThat(read(summit.path() + "/messages?q=" + early).getList("results.state", String.class))
                .startsWith("CANCELLED");
    }

    @Test
    void heldMessageIsCancelledWithAnErasure() {
        Given summit = invited("2030-05-14");
        writtenBeforeMail(summit, "early", OLD);
        hold();

        given().post(summit.pathOfGuest("early") + "/erase").then().statusCode(200);

        assertThat(states(summit)).contains("CANCELLED").doesNotContain("HELD");
    }

    /** A summit whose dinner is on this day, with two guests who got their invitations by other means. */
    private Given invited(String day) {
        Given summit = Given.aSummit(Map.of("startsOn", day, "endsOn", day))
                .withDinner("Dinner", 9, Map.of("date", day))
                .withDinner("Second", 9, Map.of("date", day))
                .withGuest("early", Map.of("email", early))
                .withGuest("late", Map.of("email", late))
                .drafted("early", "Dinner", 1)
                .drafted("late", "Dinner", 1);
        given().post(summit.pathOfDinner("Dinner") + "/send?mail=false").then().statusCode(200);
        return summit;
    }

    private void writtenBeforeMail(Given summit, String guest, Duration age) {
        waitingMail.write(summit, guest, guest.equals("early") ? early : late, "PENDING", age, true);
    }

    private int hold() {
        return consumers.stream()
                .filter(consumer -> consumer.topic().equals(Mail.TOPIC))
                .mapToInt(backlog::hold)
                .sum();
    }

    private static String state(Given summit, String recipient) {
        return read(summit.path() + "/messages?q=" + recipient).getString("results[0].state");
    }

    private static List<String> states(Given summit) {
        return read(summit.path() + "/messages").getList("results.state", String.class);
    }
}
