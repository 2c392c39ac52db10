package dev.attache.hospitality.correspondence;

import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestMail;
import dev.attache.outbox.mail.CalendarMethod;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.mail.Mailing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesResourceTest {
    @Inject
    Mailing mailing;

    @Inject
    EntityManager entities;

    @Test
    void listShowsWhatWasWrittenNewestLastAndNoBodies() {
        Given summit = Given.aSummit();
        mailing.write(summit, "first@example.org");
        mailing.write(summit, "second@example.org");

        var list = read(summit.path() + "/messages");
        assertThat(list.getList("results.recipient")).containsExactly("first@example.org", "second@example.org");
        assertThat(list.getString("results[0].subject")).isEqualTo("Hello");
        assertThat(list.getString("results[0].recipientName")).isEqualTo("林 Example");
        assertThat(list.getMap("results[0]")).doesNotContainKeys("text", "html", "calendar");
    }

    @Test
    void listIsFilteredByStateKindInvitationAndWords() {
        Given summit = Given.aSummit().withGuest("Maja").withDinner("Dinner", 9).drafted("Maja", "Dinner", 1);
        String draft = summit.pathOfInvitation("Maja");
        long invitation = Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));
        mailing.write(summit, "maja@example.org", invitation, "Örebro dinner", "Come at eight.");
        mailing.write(summit, "no address");
        settle(summit);

        assertThat(recipients(summit, "state=FAILED")).containsExactly("no address");
        assertThat(recipients(summit, "state=SENT")).containsExactly("maja@example.org");
        assertThat(recipients(summit, "invitation=" + invitation)).containsExactly("maja@example.org");
        assertThat(recipients(summit, "kind=INVITATION")).hasSize(2);
        assertThat(recipients(summit, "kind=REMINDER")).isEmpty();
        assertThat(recipients(summit, "q=orebro")).containsExactly("maja@example.org");
        assertThat(recipients(summit, "q=MAJA@")).containsExactly("maja@example.org");
        assertThat(recipients(summit, "q=林")).hasSize(2);
    }

    @Test
    void listIsSortedByEachField() {
        Given summit = Given.aSummit();
        mailing.write(summit, "b@example.org");
        mailing.write(summit, "a@example.org");

        assertThat(recipients(summit, "sort=recipient")).containsExactly("a@example.org", "b@example.org");
        for (String field : List.of(
                "createdAt", "sentAt", "nextAttemptAt", "attempts", "state", "kind", "recipient", "name", "subject")) {
            assertThat(recipients(summit, "sort=-" + field)).as(field).hasSize(2);
        }
        invalid(given().get(summit.path() + "/messages?sort=text"), "sort");
        invalid(given().get(summit.path() + "/messages?state=LOST"), "state");
    }

    @Test
    void messageIsShownWithItsBodiesAndATag() {
        Given summit = Given.aSummit();
        long id = write(summit, TestMail.anAddress("linked"));
        settle(summit);

        Response answer = given().get(path(summit, id));
        assertThat(answer.header("ETag")).isNotBlank();
        assertThat(Json.of(answer).getString("text")).isEqualTo("Answer: https://***");
        assertThat(Json.of(answer).getString("html")).contains("Answer: https://***");
        assertThat(Json.of(answer).getString("calendar")).isEqualTo("BEGIN:VCALENDAR");
        assertThat(Json.of(answer).getString("calendarMethod")).isEqualTo("CANCEL");
        given().header("If-None-Match", answer.header("ETag"))
                .get(path(summit, id))
                .then()
                .statusCode(304);
    }

    @Test
    void messageIsSeenOnAPageThatRunsNothing() {
        Given summit = Given.aSummit();
        long id = write(summit, TestMail.anAddress("linked"));

        Response page = given().get(path(summit, id) + ".html");
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString()).isEqualTo("<p style=\"color: #333\">Answer: https://***</p>");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("script");
    }

    @Test
    void sourceIsThatOfTheMailWithTheLinkMasked() throws Exception {
        Given summit = Given.aSummit();
        String guest = TestMail.anAddress("linked");
        long id = write(summit, guest);
        TestMail.to(guest);
        settle(summit);

        Response source = given().get(path(summit, id) + ".eml");
        assertThat(source.contentType()).startsWith("message/rfc822");
        assertThat(source.asString())
                .contains("Message-ID: " + TestMail.to(guest).get(0).getMessageID())
                .contains("Content-Type: multipart/alternative")
                .contains("text/calendar; method=CANCEL")
                .contains("https://***")
                .doesNotContain("desk.example/secret", "{secret-link}");
        assertThat(given().get(path(summit, id) + ".eml").header("ETag")).isEqualTo(source.header("ETag"));
    }

    @Test
    void messageToAnInvalidAddressHasNoSource() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, "no address");

        refused(given().get(path(summit, id) + ".eml"), 404, "not-found");
    }

    @Test
    void failedMessageIsSentAgainByHand() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, TestMail.anAddress("nobody"));
        settle(summit);
        String guest = TestMail.anAddress("guest");
        QuarkusTransaction.requiringNew().run(() -> Mail.<Mail>findById(id).recipient = guest);

        Response answer = given().post(path(summit, id) + "/retry");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.of(answer).getString("state")).isEqualTo("PENDING");
        assertThat(Json.of(answer).getInt("attempts")).isZero();
        assertThat(TestMail.to(guest)).hasSize(1);
    }

    @Test
    void sentMessageIsNotSentAgain() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, TestMail.anAddress("guest"));
        settle(summit);

        refused(given().post(path(summit, id) + "/retry"), 409, "message-settled");
    }

    @Test
    void repeatedRetryGetsTheFirstAnswerThoughTheMessageWentOn() {
        Given summit = Given.aSummit();
        long id = mailing.write(summit, TestMail.anAddress("nobody"));
        settle(summit);
        String key = UUID.randomUUID().toString();
        Response first = given().header("Idempotency-Key", key).post(path(summit, id) + "/retry");
        settle(summit);

        Response again = given().header("Idempotency-Key", key).post(path(summit, id) + "/retry");
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString()).contains("PENDING");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotBlank();
        assertThat(again.header("Location")).isNull();
        assertThat(read(path(summit, id)).getInt("attempts")).isEqualTo(1);
    }

    @Test
    void messageOfAnotherSummitIsNotFound() {
        long id = mailing.write(Given.aSummit(), TestMail.anAddress("guest"));
        Given other = Given.aSummit();

        for (String end : List.of("", ".html", ".eml")) {
            refused(given().get(path(other, id) + end), 404, "not-found");
        }
        refused(given().post(path(other, id) + "/retry"), 404, "not-found");
    }

    @Test
    void summitWithMessagesIsNotDeleted() {
        Given summit = Given.aSummit();
        mailing.write(summit, TestMail.anAddress("guest"));

        refused(given().header("If-Match", "*").delete(summit.path()), 409, "in-use");
    }

    private long write(Given summit, String recipient) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mailing.put(Mailing.message(summit, recipient, null, "Hello", "Answer: " + Mail.LINK)
                        .with(CalendarMethod.CANCEL, "BEGIN:VCALENDAR")));
    }

    private static String path(Given summit, long id) {
        return summit.path() + "/messages/" + id;
    }

    private static List<String> recipients(Given summit, String query) {
        return read(summit.path() + "/messages?" + query).getList("results.recipient");
    }

    /** Waits until no message of the summit waits any more. */
    private static void settle(Given summit) {
        await("no pending message")
                .until(() -> recipients(summit, "state=PENDING").isEmpty());
    }
}
