package dev.attache.outbox.queue;

import static dev.attache.Given.read;
import static dev.attache.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.Given;
import dev.attache.TestMail;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.mail.Mailing;
import dev.attache.programme.summit.Summit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The outbox with a second topic beside mail: a made-up one, whose messages are echoed. */
@QuarkusTest
class OutboxTopicsTest {
    @Inject
    Outbox outbox;

    @Inject
    EchoConsumer echo;

    @Inject
    Mailing mailing;

    @Inject
    EntityManager entities;

    private final Subject cave = EchoConsumer.aSubject();

    @Test
    void messageIsDeliveredByTheConsumerOfItsTopicAfterTheCommit() {
        OutboxMessage message = write(Given.aSummit(), cave, "HELLO").get(0);

        assertThat(settled(message).state).isEqualTo(MessageState.SENT);
        assertThat(echo.echoesOf(cave)).containsExactly("HELLO");
    }

    @Test
    void messageOfAChangeThatWasNotCommittedIsNotDelivered() {
        Given summit = Given.aSummit();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    put(summit, cave, "LOST");
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");
        settled(write(summit, cave, "HELLO").get(0));

        assertThat(echo.echoesOf(cave)).containsExactly("HELLO");
    }

    @Test
    void attemptThatFailsHoldsUpItsOwnSubjectAlone() {
        Given summit = Given.aSummit();
        Subject other = EchoConsumer.aSubject();
        List<OutboxMessage> messages = write(summit, cave, "BUSY", "AFTERWARDS");
        write(summit, other, "MEANWHILE").forEach(OutboxTopicsTest::settled);
        messages.forEach(OutboxTopicsTest::settled);

        assertThat(settled(messages.get(0)).attempts).isEqualTo(3);
        assertThat(settled(messages.get(0)).lastError).isEqualTo("The cave is busy.");
        assertThat(echo.echoesOf(cave)).containsExactly("BUSY", "AFTERWARDS");
        assertThat(echo.echoesOf(other)).containsExactly("MEANWHILE");
    }

    @Test
    void obsoleteMessageIsCancelled() {
        OutboxMessage message = settled(write(Given.aSummit(), cave, "GONE").get(0));

        assertThat(message.state).isEqualTo(MessageState.CANCELLED);
        assertThat(message.lastError).isEqualTo("The cave is gone.");
        assertThat(message.attempts).isZero();
    }

    @Test
    void slowConsumerHoldsUpNoOtherTopic() {
        Given summit = Given.aSummit();
        OutboxMessage held = write(summit, cave, "HELD").get(0);
        await("the echo is held").until(() -> echo.holds(cave));
        String guest = TestMail.anAddress("guest");
        try {
            mailing.write(summit, guest);
            assertThat(TestMail.to(guest)).hasSize(1);
            assertThat(echo.echoesOf(cave)).isEmpty();
        } finally {
            echo.letGo(cave);
        }
        assertThat(settled(held).state).isEqualTo(MessageState.SENT);
    }

    @Test
    void cancellingReachesOneTopicAlone() {
        Given summit = Given.aSummit();
        QuarkusTransaction.requiringNew().run(() -> {
            put(summit, cave, "HELLO");
            assertThat(outbox.cancelPending(Mail.TOPIC, cave, "Unwanted")).isZero();
            put(summit, cave, "AGAIN");
            assertThat(outbox.cancelPending(EchoConsumer.TOPIC, cave, "Unwanted"))
                    .isEqualTo(2);
        });
        settled(write(summit, cave, "WANTED").get(0));

        assertThat(echo.echoesOf(cave)).containsExactly("WANTED");
    }

    @Test
    void messageSentWhileACancellationWaitsForItIsNotCancelled() throws Exception {
        OutboxMessage message = writeForTomorrow(Given.aSummit(), cave);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> cancelled = QuarkusTransaction.requiringNew().call(() -> {
                OutboxMessage delivered = OutboxMessage.findById(message.id);
                delivered.lock();
                Future<Integer> cancelling = other.submit(() -> QuarkusTransaction.requiringNew()
                        .call(() -> outbox.cancelPending(EchoConsumer.TOPIC, cave, "Unwanted")));
                await("the cancellation waits for the row").until(this::anotherWaitsForThisTransaction);
                delivered.sent(Instant.now());
                return cancelling;
            });

            assertThat(cancelled.get()).isZero();
        } finally {
            other.shutdownNow();
        }
        assertThat(settled(message).state).isEqualTo(MessageState.SENT);
    }

    @Test
    void lockOfAMailLocksItsRowOfMessageAlone() {
        long mail = mailing.write(Given.aSummit(), TestMail.anAddress("guest"));

        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage.<OutboxMessage>findById(mail).lock();
            assertThat(isLocked("message", mail)).isTrue();
            assertThat(isLocked("mail", mail)).isFalse();
        });
    }

    @Test
    void messageAboutAnInvitationIsInThePersonalDataOfItsGuest() {
        Given summit = Given.aSummit().withGuest("Bo").withDinner("Dinner", 5).drafted("Bo", "Dinner", 1);
        writeForTomorrow(summit, invitationOf("Bo", summit));

        assertThat(read(summit.path() + "/personal-data?guest=" + summit.guest("Bo"))
                        .getString("guests[0].invitations[0].messages[0].lastError"))
                .isEqualTo("Bo hears nothing.");
    }

    @Test
    void messageAboutAnInvitationIsCancelledAndItsErrorErasedWithItsGuest() {
        Given summit = Given.aSummit().withGuest("Bo").withDinner("Dinner", 5).drafted("Bo", "Dinner", 1);
        OutboxMessage message = writeForTomorrow(summit, invitationOf("Bo", summit));

        io.restassured.RestAssured.given()
                .post(summit.pathOfGuest("Bo") + "/erase")
                .then()
                .statusCode(200);

        assertThat(settled(message).state).isEqualTo(MessageState.CANCELLED);
        assertThat(settled(message).lastError).isNull();
    }

    @Test
    void messagesOfTheApiAreMailsAlone() {
        Given summit = Given.aSummit();
        long echoed = write(summit, cave, "HELLO").get(0).id;
        long mail = mailing.write(summit, TestMail.anAddress("guest"));

        assertThat(read(summit.path() + "/messages").getList("results.id", Long.class))
                .containsExactly(mail);
        io.restassured.RestAssured.given()
                .get(summit.path() + "/messages/" + echoed)
                .then()
                .statusCode(404);
    }

    private List<OutboxMessage> write(Given summit, Subject subject, String... kinds) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Stream.of(kinds).map(kind -> put(summit, subject, kind)).toList());
    }

    private OutboxMessage put(Given summit, Subject subject, String kind) {
        return outbox.put(new OutboxMessage(Summit.named(summit.slug), EchoConsumer.TOPIC, subject, kind));
    }

    /** A message whose first attempt failed and whose next one is not due during this test. */
    private OutboxMessage writeForTomorrow(Given summit, Subject subject) {
        return QuarkusTransaction.requiringNew().call(() -> {
            OutboxMessage message = put(summit, subject, "INVITATION");
            message.nextAttemptAt = Instant.now().plus(Duration.ofDays(1));
            message.lastError = "Bo hears nothing.";
            return message;
        });
    }

    private static Subject invitationOf(String guest, Given summit) {
        String path = summit.pathOfInvitation(guest);
        return new Subject("invitation", Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
    }

    private boolean anotherWaitsForThisTransaction() {
        return (Boolean) entities.createNativeQuery(
                        """
                        select exists (select from pg_locks
                                       where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
                        """,
                        Boolean.class)
                .getSingleResult();
    }

    /** Seen from another transaction. */
    private boolean isLocked(String table, long id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select id from " + table + " where id = :id for update skip locked", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty());
    }

    /** The message as soon as it does not wait any more. */
    private static OutboxMessage settled(OutboxMessage message) {
        return await("message " + message.id + " is not pending")
                .until(
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> OutboxMessage.<OutboxMessage>findById(message.id)),
                        m -> m.state != MessageState.PENDING);
    }
}
