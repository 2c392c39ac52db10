package dev.attache.outbox.queue;

import static dev.attache.Given.read;
import static dev.attache.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import dev.attache.TestMail;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.mail.Mailing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What leaves the outbox, when, how often and in which order. */
@QuarkusTest
class OutboxDeliveryTest {
    @Inject
    Mailing mailing;

    @Inject
    Outbox outbox;

    @Inject
    OutboxDelivery delivery;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Inject
    EntityManager entities;

    @Test
    void messageLeavesAfterTheCommit() throws Exception {
        String guest = TestMail.anAddress("guest");
        long id = mailing.write(Given.aSummit(), guest);

        assertThat(TestMail.to(guest)).hasSize(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Mail.<Mail>findById(id).messageId))
                .isEqualTo(TestMail.to(guest).get(0).getMessageID());
    }

    @Test
    void messageOfAChangeThatWasNotCommittedNeverExisted() {
        Given summit = Given.aSummit();
        String nobody = TestMail.anAddress("guest");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    mailing.put(summit, nobody, null, "Hello", "Come at eight.");
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessageContaining("the change fails");
        String somebody = TestMail.anAddress("guest");
        mailing.write(summit, somebody);

        TestMail.to(somebody);
        assertThat(TestMail.arrivedFor(nobody)).isEmpty();
    }

    @Test
    void messagesOfOneInvitationArriveInTheirOrder() throws Exception {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("busy1");
        long invitation = Mailing.anInvitation();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 1; i <= 4; i++) {
                mailing.put(summit, guest, invitation, "Number " + i, "Come at eight.");
            }
        });

        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : TestMail.to(guest, 4)) {
            subjects.add(mail.getSubject());
        }
        assertThat(subjects).containsExactly("Number 1", "Number 2", "Number 3", "Number 4");
    }

    @Test
    void refusalForNowIsTriedAgainAndTheErrorStaysVisible() {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("busy2");
        long id = mailing.write(summit, guest);

        TestMail.to(guest);
        Json message = settled(summit, id);
        assertThat(message.getString("state")).isEqualTo("SENT");
        assertThat(message.getInt("attempts")).isEqualTo(3);
        assertThat(message.getString("lastError")).isEqualTo("451 4.3.2 Busy, try again later");
        assertThat(message.getString("sentAt")).matches(".*\\+0[23]:00");
        assertThat(TestMail.arrivedFor(guest)).hasSize(1);
    }

    @Test
    void serverThatHangsUpIsTriedAgain() {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("away1");
        long id = mailing.write(summit, guest);

        TestMail.to(guest);
        assertThat(settled(summit, id).getString("lastError")).startsWith("The mail server is gone");
    }

    @Test
    void waitBetweenAttemptsDoublesUpToAnHour() {
        OutboxMessage message = new OutboxMessage();
        message.state = MessageState.PENDING;
        var now = OffsetDateTime.parse("2030-05-14T09:00:00Z").toInstant();
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            message.begin(now, Duration.ofMinutes(1));
            minutes.add(Duration.between(now, message.nextAttemptAt).toMinutes());
        }

        assertThat(minutes).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
    }

    @Test
    void serverThatIsAwayIsNoFaultOfTheMessage() {
        OutboxMessage message = new OutboxMessage();
        message.state = MessageState.PENDING;
        message.attempts = 99;
        message.failed(new DeliveryFailed(DeliveryFailed.Reach.SERVER, "The server is away"), 10);

        assertThat(message.state).isEqualTo(MessageState.PENDING);
        assertThat(message.lastError).isEqualTo("The server is away");
    }

    @Test
    void recipientWhoIsRefusedForGoodIsNotTriedAgain() {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("nobody");
        long id = mailing.write(summit, guest);

        Json message = settled(summit, id);
        assertThat(message.getString("state")).isEqualTo("FAILED");
        assertThat(message.getInt("attempts")).isEqualTo(1);
        assertThat(message.getString("lastError")).startsWith("550 5.1.1");
        assertThat(message.getString("nextAttemptAt")).isNull();
    }

    @Test
    void invalidAddressFailsAndDoesNotBlockOthers() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, "no address\r\nBcc: all@example.org");
        String guest = TestMail.anAddress("guest");
        mailing.write(summit, guest);

        TestMail.to(guest);
        assertThat(settled(summit, id).getString("state")).isEqualTo("FAILED");
    }

    @Test
    void messageFailsAfterTheConfiguredAttempts() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, TestMail.anAddress("busy"));

        Json message = settled(summit, id);
        assertThat(message.getString("state")).isEqualTo("FAILED");
        assertThat(message.getInt("attempts")).isEqualTo(4);
    }

    @Test
    void linkIsPutInAsTheMailLeavesAndKeptNowhere() throws Exception {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("linked");
        long id = mailing.write(summit, guest, null, "Hello", "Answer at " + Mail.LINK + " please.");

        MimeMultipart parts = (MimeMultipart) TestMail.to(guest).get(0).getContent();
        String url = (String) mailing.linksOf(guest).get(0);
        assertThat((String) parts.getBodyPart(0).getContent()).isEqualTo("Answer at " + url + " please.");
        assertThat((String) parts.getBodyPart(1).getContent()).contains(url.replace("&", "&amp;"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Mail.<Mail>findById(id).text))
                .isEqualTo("Answer at {secret-link} please.");
        assertThat(settled(summit, id).getString("text")).isEqualTo("Answer at https://*** please.");
    }

    @Test
    void linkIsCommittedBeforeTheMailLeaves() throws Exception {
        String guest = TestMail.anAddress("linked-slow");
        mailing.write(Given.aSummit(), guest, null, "Hello", Mail.LINK);
        await("a committed link").until(() -> !mailing.linksOf(guest).isEmpty());

        assertThat(TestMail.arrivedFor(guest)).isEmpty();
        assertThat(TestMail.to(guest)).hasSize(1);
    }

    @Test
    void messageWithoutALinkIsCancelled() {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("guest");
        long id = mailing.write(summit, guest, null, "Hello", Mail.LINK);

        Json message = settled(summit, id);
        assertThat(message.getString("state")).isEqualTo("CANCELLED");
        assertThat(message.getString("lastError")).contains("no link");
        assertThat(TestMail.arrivedFor(guest)).isEmpty();
    }

    @Test
    void failingLinkDoesNotBlockOtherMessages() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, TestMail.anAddress("broken"), null, "Hello", Mail.LINK);
        String guest = TestMail.anAddress("guest");
        mailing.write(summit, guest);

        TestMail.to(guest);
        assertThat(settled(summit, id).getString("state")).isEqualTo("FAILED");
    }

    @Test
    void pendingMessagesOfAnInvitationAreCancelled() {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("guest");
        long invitation = Mailing.anInvitation();
        long[] ids = new long[2];
        QuarkusTransaction.requiringNew().run(() -> {
            ids[0] = mailing.put(summit, guest, invitation, "Unwanted", "Come at eight.");
            assertThat(outbox.cancelPending(Mail.TOPIC, new Subject("invitation", invitation), "Withdrawn"))
                    .isEqualTo(1);
            ids[1] = mailing.put(summit, guest, invitation, "Wanted", "Do not come.");
        });

        TestMail.to(guest);
        assertThat(settled(summit, ids[0]).getString("state")).isEqualTo("CANCELLED");
        assertThat(settled(summit, ids[0]).getString("lastError")).isEqualTo("Withdrawn");
        assertThat(settled(summit, ids[1]).getString("state")).isEqualTo("SENT");
        assertThat(TestMail.arrivedFor(guest)).hasSize(1);
    }

    @Test
    void cancellingDoesNotWaitForTheMailServerAndTheOutboxTellsWhatCameOfIt() throws Exception {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("slow");
        long invitation = Mailing.anInvitation();
        long id = mailing.write(summit, guest, invitation, "Hello", "Come at eight.");
        await("the first attempt").until(() -> read(path(summit, id)).getInt("attempts") > 0);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.cancelPending(Mail.TOPIC, new Subject("invitation", invitation), "Withdrawn"));

        assertThat(TestMail.arrivedFor(guest)).isEmpty();
        assertThat(read(path(summit, id)).getString("state")).isEqualTo("CANCELLED");
        TestMail.to(guest);
        await("the state after sending")
                .until(() -> read(path(summit, id)).getString("state").equals("SENT"));
    }

    @Test
    void workersSideBySideSendEachMessageOnce() throws Exception {
        Given summit = Given.aSummit();
        List<String> guests = IntStream.range(0, 80)
                .mapToObj(i -> TestMail.anAddress("guest"))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> guests.forEach(g -> mailing.put(summit, g, null, "Hello", "Come at eight.")));

        OutboxConsumer mail = consumers.stream()
                .filter(c -> c.topic().equals(Mail.TOPIC))
                .findFirst()
                .orElseThrow();

        Race.of(6, i -> () -> {
            while (delivery.next(mail) != OutboxDelivery.Outcome.NOTHING_IS_DUE) {}
            return null;
        });

        for (String guest : guests) {
            assertThat(TestMail.to(guest)).hasSize(1);
        }
        await("no pending message")
                .until(() -> read(summit.path() + "/messages?state=PENDING").getInt("count") == 0);
        assertThat(read(summit.path() + "/messages?state=SENT").getInt("count")).isEqualTo(80);
        for (String guest : guests) {
            assertThat(TestMail.arrivedFor(guest)).hasSize(1);
        }
    }

    @Test
    void crashBetweenSendingAndCommittingSendsTheSameMessageIdAgain() throws Exception {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("linked-crash");
        QuarkusTransaction.requiringNew().run(() -> crashOnceWhenSentTo(guest));
        long id = mailing.write(summit, guest, null, "Hello", Mail.LINK);

        List<MimeMessage> copies = TestMail.to(guest, 2);
        assertThat(copies.get(0).getMessageID()).isEqualTo(copies.get(1).getMessageID());
        assertThat(mailing.linksOf(guest)).as("links that were mailed are kept").hasSize(2);
        Json message = settled(summit, id);
        assertThat(message.getString("state")).isEqualTo("SENT");
        assertThat(message.getInt("attempts")).isEqualTo(2);
        assertThat(TestMail.arrivedFor(guest)).hasSize(2);
    }

    /** Lets the first commit of this recipient's message as sent fail; what a sequence counts no rollback undoes. */
    private void crashOnceWhenSentTo(String recipient) {
        for (String sql : new String[] {
            "drop trigger if exists test_crash on message",
            "drop sequence if exists test_crashes",
            "create sequence test_crashes",
            """
            create or replace function test_crash() returns trigger language plpgsql as $$
            begin
                if exists (select 1 from mail where id = new.id and recipient = '%s')
                    and nextval('test_crashes') = 1 then raise 'crash'; end if;
                return null;
            end $$"""
                    .formatted(recipient),
            """
            create constraint trigger test_crash after update on message deferrable initially deferred
                for each row when (new.state = 'SENT') execute function test_crash()"""
        }) {
            entities.createNativeQuery(sql).executeUpdate();
        }
    }

    private static String path(Given summit, long id) {
        return summit.path() + "/messages/" + id;
    }

    /** The message as soon as it does not wait any more. */
    private static Json settled(Given summit, long id) {
        return await("message " + id + " is not pending")
                .until(() -> read(path(summit, id)), m -> !m.getString("state").equals("PENDING"));
    }
}
