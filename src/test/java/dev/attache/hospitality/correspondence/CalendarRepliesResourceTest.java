package dev.attache.hospitality.correspondence;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.TestMail;
import dev.attache.platform.icalendar.ParsedCalendar;
import dev.attache.platform.throttle.ThrottleConfig;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies in the shapes that calendar programs send; who sends them is made up. */
@QuarkusTest
class CalendarRepliesResourceTest {
    private static final String STAMP = "20260101T090000Z";

    private static final int REPLIES = 60;

    @Inject
    DataSource database;

    @Inject
    ThrottleConfig config;

    private Given summit;
    private String guest;
    private String uid;

    @BeforeEach
    void anInvitation() {
        guest = TestMail.anAddress("Guest.Example");
        summit = Given.aSummit()
                .withGuest("Ana", Map.of("email", guest, "diet", List.of("vegan")))
                .withDinner("Dinner", 4, Map.of("startsAt", at("19:00")))
                .invited("Ana", "Dinner", 3);
        uid = uidOf(Received.by(guest));
    }

    @Test
    void acceptanceOfGoogleIsRecorded() {
        Json taken = taken(
                """
                BEGIN:VCALENDAR
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:REPLY
                BEGIN:VEVENT
                DTSTART:20300514T160000Z
                DTEND:20300514T170000Z
                DTSTAMP:20260101T090000Z
                ORGANIZER;CN=Example Host:mailto:desk@example.org
                UID:%s
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=guest.
                 example;X-NUM-GUESTS=0;X-RESPONSE-COMMENT="With pleasure, and th
                 anks":mailto:%s
                CREATED:20260101T080000Z
                DESCRIPTION:
                LAST-MODIFIED:20260101T090000Z
                LOCATION:
                SEQUENCE:0
                STATUS:CONFIRMED
                SUMMARY:Example Dinner
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR
                """
                        .formatted(uid, guest));

        assertThat(taken.getString("outcome")).isEqualTo("RECORDED");
        assertThat(taken.getString("reason")).isNull();
        assertThat(taken.getString("status")).isEqualTo("ACCEPTED");
        Json invitation = invitation();
        assertThat(taken.getLong("invitation")).isEqualTo(invitation.getLong("id"));
        assertThat(invitation.getString("status")).isEqualTo("ACCEPTED");
        assertThat(invitation.getInt("partySize")).isEqualTo(1);
        assertThat(invitation.getString("channel")).isEqualTo("CALENDAR");
        assertThat(invitation.getString("answers[0].message")).isEqualTo("With pleasure, and thanks");
        assertThat(invitation.getList("diet", String.class)).containsExactly("vegan");
        assertThat(Received.by(guest, 2).subject()).startsWith("We look forward to seeing you");
    }

    @Test
    void refusalOfOutlookIsRecorded() {
        Json taken = taken(
                """
                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:Customized Time Zone
                BEGIN:STANDARD
                DTSTART:16010101T040000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                ATTENDEE;PARTSTAT=DECLINED;CN="Example, Guest":MAILTO:%s
                COMMENT;LANGUAGE=en-US:I am abroad then\\, alas.\\n
                UID:%s
                SUMMARY;LANGUAGE=en-US:Declined: Example Dinner
                DTSTART;TZID=Customized Time Zone:20300514T190000
                DTEND;TZID=Customized Time Zone:20300514T200000
                CLASS:PUBLIC
                PRIORITY:5
                DTSTAMP:20260101T090000Z
                TRANSP:OPAQUE
                STATUS:CONFIRMED
                SEQUENCE:0
                LOCATION;LANGUAGE=en-US:
                X-MICROSOFT-CDO-APPT-SEQUENCE:0
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
                X-MICROSOFT-CDO-ALLDAYEVENT:FALSE
                X-MICROSOFT-CDO-IMPORTANCE:1
                X-MICROSOFT-CDO-INSTTYPE:0
                X-MICROSOFT-DISALLOW-COUNTER:FALSE
                END:VEVENT
                END:VCALENDAR
                """
                        .formatted(guest.toUpperCase(), uid));

        assertThat(taken.getString("status")).isEqualTo("DECLINED");
        assertThat(invitation().getString("answers[0].message")).isEqualTo("I am abroad then, alas.");
    }

    @Test
    void perhapsOfAppleIsRecorded() {
        Json taken = taken(
                """
                BEGIN:VCALENDAR
                CALSCALE:GREGORIAN
                PRODID:-//Apple Inc.//macOS 15.0//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VTIMEZONE
                TZID:Europe/Tallinn
                BEGIN:DAYLIGHT
                DTSTART:19810329T030000
                TZNAME:GMT+3
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                TRANSP:OPAQUE
                DTEND;TZID=Europe/Tallinn:20300514T200000
                ORGANIZER;CN="Example Host":mailto:desk@example.org
                UID:%s
                DTSTAMP:20260101T090000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Tallinn:20300514T190000
                SUMMARY:Example Dinner
                ATTENDEE;CN="Ana Example";CUTYPE=INDIVIDUAL;EMAIL="%s";PARTSTAT=TENTATIVE;ROLE=REQ-P
                 ARTICIPANT;X-CALENDARSERVER-DTSTAMP=20260101T090000Z:mailto:%s
                BEGIN:VALARM
                ACTION:NONE
                UID:00000000-0000-0000-0000-000000000000
                TRIGGER;VALUE=DATE-TIME:19760401T005545Z
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """
                        .formatted(uid, guest, guest));

        assertThat(taken.getString("status")).isEqualTo("TENTATIVE");
        assertThat(invitation().getString("answers[0].message")).isNull();
    }

    @Test
    void acceptanceKeepsThePartyThatTheGuestHasSaidBefore() {
        summit.answer(
                "Ana",
                Map.of("answer", "TENTATIVE", "partySize", 2, "companions", List.of(Map.of("name", "A. Companion"))));

        taken(reply("ACCEPTED"));

        assertThat(invitation().getInt("partySize")).isEqualTo(2);
        assertThat(invitation().getString("companions[0].name")).isEqualTo("A. Companion");
    }

    @Test
    void acceptanceThatDoesNotFitWaits() {
        summit.withGuest("Four").invited("Four", "Dinner", 4).accepted("Four", 4);

        assertThat(taken(reply("ACCEPTED")).getString("status")).isEqualTo("WAITLISTED");
    }

    @Test
    void replyFromTheSameDomainInAsciiIsTheGuests() {
        patch(summit.pathOfGuest("Ana"), Map.of("email", "ana@müller.example"))
                .then()
                .statusCode(200);

        assertThat(taken(reply("ACCEPTED").replace(guest, "ANA@xn--mller-kva.example"))
                        .getString("outcome"))
                .isEqualTo("RECORDED");
    }

    @Test
    void replyOfSomebodyElseIsRefusedAndTellsNothing() {
        Response answer = post(reply("ACCEPTED").replace(guest, "somebody@example.org"));

        refused(answer, 409, "not-the-guest");
        assertThat(answer.asString()).doesNotContain(guest, "Ana");
        assertThat(invitation().getString("status")).isEqualTo("SENT");
    }

    @Test
    void replyToAnEarlierVersionOfTheEventIsIgnored() {
        patch(summit.pathOfDinner("Dinner"), Map.of("startsAt", at("20:00")))
                .then()
                .statusCode(200);

        Json ignored = taken(reply("ACCEPTED"));

        assertThat(ignored.getString("outcome")).isEqualTo("IGNORED");
        assertThat(ignored.getString("reason")).isEqualTo("It answers version 0 of the event, which is at 1 now.");
        assertThat(ignored.getString("status")).isEqualTo("SENT");
        assertThat(taken(reply("ACCEPTED").replace("SEQUENCE:0", "SEQUENCE:1")).getString("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void repeatedOrOlderReplyIsIgnored() {
        taken(reply("ACCEPTED"));

        assertThat(taken(reply("DECLINED")).getString("outcome")).isEqualTo("IGNORED");
        assertThat(taken(reply("DECLINED").replace(STAMP, "20251231T090000Z")).getString("outcome"))
                .isEqualTo("IGNORED");
        assertThat(invitation().getString("status")).isEqualTo("ACCEPTED");
        assertThat(taken(reply("DECLINED").replace(STAMP, "20260101T090001Z")).getString("status"))
                .isEqualTo("DECLINED");
        assertThat(invitation().getList("answers")).hasSize(2);
    }

    /** Or a program that answers every request by itself would answer the confirmation, and so on for ever. */
    @Test
    void replyThatSaysNothingNewIsIgnored() {
        taken(reply("ACCEPTED"));

        Json ignored = taken(reply("ACCEPTED").replace(STAMP, "20260101T090001Z"));

        assertThat(ignored.getString("outcome")).isEqualTo("IGNORED");
        assertThat(ignored.getString("reason")).isEqualTo("It says what is known already.");
        assertThat(read(summit.path() + "/messages").getInt("count")).isEqualTo(2);
    }

    @Test
    void afterTheDeadlineItIsRefusedAsTheGuestsOwnAnswer() {
        patch(summit.pathOfDinner("Dinner"), Map.of("rsvpBy", "2020-01-01T00:00:00Z"));

        refused(post(reply("ACCEPTED")), 409, "rsvp-closed");
    }

    @Test
    void withdrawnInvitationIsNotAnswered() {
        given().post(summit.pathOfInvitation("Ana") + "/withdraw").then().statusCode(200);

        assertThat(taken(reply("ACCEPTED")).getString("outcome")).isEqualTo("IGNORED");
        refused(post(reply("ACCEPTED").replace("SEQUENCE:0", "SEQUENCE:1")), 409, "illegal-move");
    }

    @Test
    void replyFromDeskOfAnotherSummitIsNotFoundAndChangesNothing() {
        String another = Given.aSummit().slug;

        refused(
                post(
                        SignedIn.as("desk", Map.of("summits", List.of(another))).asks(),
                        reply("ACCEPTED").getBytes(StandardCharsets.UTF_8)),
                404,
                "not-found");

        assertThat(invitation().getString("status")).isEqualTo("SENT");
        assertThat(invitation().getList("answers")).isEmpty();
    }

    @Test
    void replyForGuestWithoutMailAddressIsRefused() {
        Map<String, Object> none = new HashMap<>();
        none.put("email", null);
        patch(summit.pathOfGuest("Ana"), none).then().statusCode(200);

        refused(post(reply("ACCEPTED")), 409, "not-the-guest");

        assertThat(invitation().getString("status")).isEqualTo("SENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-4000-8000-000000000000@attache",
                "somebody-elses@example.org",
                "@attache",
                "1@attache"
            })
    void unknownEventIsNotFound(String unknown) {
        refused(post(reply("ACCEPTED").replace(uid, unknown)), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS-ACTION", "DELEGATED", "IN-PROCESS", "", "\"\""})
    void replyWithoutAnAnswerIsRefused(String status) {
        assertThat(refused(post(reply(status)), 400, "malformed").getString("detail"))
                .contains("ACCEPTED, DECLINED and TENTATIVE", "cannot be delegated");
    }

    @Test
    void unreadableReplyIsMalformed() {
        String good = reply("ACCEPTED");
        for (String bad : List.of(
                "",
                "nonsense",
                "\0",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\n".repeat(5000),
                good.replace("METHOD:REPLY", "METHOD:REQUEST"),
                good.replace("METHOD:REPLY", "METHOD:COUNTER"),
                good.replace("METHOD:REPLY\r\n", ""),
                good.replace("END:VCALENDAR\r\n", ""),
                good.replace("BEGIN:VEVENT", "BEGIN:VTODO").replace("END:VEVENT", "END:VTODO"),
                good.replace("UID:" + uid + "\r\n", ""),
                good.replace("DTSTAMP:" + STAMP + "\r\n", ""),
                good.replace(STAMP, "yesterday"),
                good.replace(STAMP, "29990101T000000Z"),
                good.replace(STAMP, "20261301T000000Z"),
                good.replace("SEQUENCE:0", "SEQUENCE:many"),
                good.replace("ATTENDEE", "X-ATTENDEE"),
                good.replace("SEQUENCE:0", "ATTENDEE;PARTSTAT=DECLINED:mailto:b@example.org"),
                good.replace("BEGIN:VEVENT", "BEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:VEVENT"))) {
            refused(post(bad), 400, "malformed");
        }
        byte[] latin = good.replace("SEQUENCE:0", "COMMENT:Grüße").getBytes(StandardCharsets.ISO_8859_1);
        refused(post(latin), 400, "malformed");
        assertThat(invitation().getString("status")).isEqualTo("SENT");
    }

    @Test
    void replyIsReadWhateverItsLineEndsAndCapitals() {
        String odd = "\uFEFF"
                + reply("accepted")
                        .replace("\r\n", "\n")
                        .replace("BEGIN:VEVENT", "begin:vevent")
                        .replace("UID:", "uid:")
                        .replace("SEQUENCE:0", "COMMENT:八點\\nsee you\u0007");

        assertThat(taken(odd).getString("status")).isEqualTo("ACCEPTED");
        assertThat(invitation().getString("answers[0].message")).isEqualTo("八點\nsee you");
    }

    @Test
    void otherMediaTypesAreNotTaken() {
        refused(
                given().contentType("application/json").body("{}").post("/api/v1/calendar-replies"),
                415,
                "unsupported-media-type");
    }

    @Test
    void timeZonesOfRepliesAreNotEvaluated() {
        String endless = reply("ACCEPTED")
                .replace(
                        "BEGIN:VEVENT",
                        "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\n"
                                + "TZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                                + "BEGIN:VEVENT\r\nDTSTART;TZID=X:99991231T000000\r\nRRULE:FREQ=SECONDLY");

        assertThat(taken(endless).getString("status")).isEqualTo("ACCEPTED");
    }

    /** The value of ATTENDEE is a URI; programs write it in many ways. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pat+summit@example.org | mailto:pat%2Bsummit@example.org",
                "pat+summit@example.org | MAILTO:pat%2bsummit%40example.org",
                "pat+summit@example.org | mailto:pat+summit@example.org?subject=Re",
                "pat+summit@example.org | mailto:<Pat+Summit@Example.org>",
                "pat+summit@example.org | <pat+summit@example.org>",
                "pat%1@example.org | mailto:pat%1@example.org",
                "pat@müller.example | mailto:pat@xn--mller-kva.example",
                "pat@müller.example | mailto:pat@M%C3%9CLLER.example",
                "pat@xn--mller-kva.example | mailto:pat@müller.example",
                "pat@example.org | mailto:\"pat\"@example.org",
                "pat@example.org | mailto:%22pat%22@example.org"
            })
    void attendeeIsTheGuestHoweverTheAddressIsWritten(String email, String attendee) {
        patch(summit.pathOfGuest("Ana"), Map.of("email", email)).then().statusCode(200);

        assertThat(taken(reply("ACCEPTED").replace("mailto:" + guest, attendee)).getString("status"))
                .isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:pat%2Bother@example.org",
                "mailto:pat summit@example.org",
                "mailto:other@example.org?to=pat+summit@example.org",
                "mailto:",
                "mailto:%",
                "urn:uuid:00000000-0000-4000-8000-000000000000"
            })
    void attendeeOfAnotherAddressIsNotTheGuest(String attendee) {
        patch(summit.pathOfGuest("Ana"), Map.of("email", "pat+summit@example.org"))
                .then()
                .statusCode(200);

        refused(post(reply("ACCEPTED").replace("mailto:" + guest, attendee)), 409, "not-the-guest");
    }

    @Test
    void emailParameterIsTakenWhereTheAddressIsOfAnotherKind() {
        String odd = reply("ACCEPTED")
                .replace("PARTSTAT=ACCEPTED:mailto:" + guest, "PARTSTAT=ACCEPTED;EMAIL=" + guest + ":/aBcD/principal/");

        assertThat(taken(odd).getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void assistantMayAnswerForTheGuestButNobodyIsDelegated() {
        refused(
                post(reply("DELEGATED").replace("PARTSTAT=", "DELEGATED-TO=\"mailto:b@example.org\";PARTSTAT=")),
                400,
                "malformed");
        refused(
                post(reply("ACCEPTED").replace("PARTSTAT=", "DELEGATED-FROM=\"mailto:b@example.org\";PARTSTAT=")),
                400,
                "malformed");

        assertThat(taken(reply("ACCEPTED").replace("PARTSTAT=", "SENT-BY=\"mailto:office@example.org\";PARTSTAT="))
                        .getString("status"))
                .isEqualTo("ACCEPTED");
    }

    /** RFC 5545, 3.1: implementations fold by octets. */
    @Test
    void lineFoldedInsideACharacterIsRead() {
        byte[] whole = reply("ACCEPTED")
                .replace("SEQUENCE:0", "COMMENT:Merci, à bientôt")
                .getBytes(StandardCharsets.UTF_8);
        int split = new String(whole, StandardCharsets.ISO_8859_1).indexOf("bient\u00c3") + 6;
        for (String fold : List.of("\r\n ", "\n\t")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write(whole, 0, split);
            body.writeBytes(fold.getBytes(StandardCharsets.US_ASCII));
            body.write(whole, split, whole.length - split);

            assertThat(post(body.toByteArray()).statusCode()).isEqualTo(200);
            assertThat(invitation().getString("answers[0].message")).isEqualTo("Merci, à bientôt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1",
        "\"iso-8859-1\", ISO-8859-1",
        "windows-1252, windows-1252",
        "UTF-8, UTF-8",
        "us-ascii, UTF-8"
    })
    void declaredCharsetIsRead(String declared, String encoding) {
        byte[] body = reply("DECLINED").replace("SEQUENCE:0", "COMMENT:Désolé").getBytes(Charset.forName(encoding));

        postAs("text/calendar; method=REPLY; charset=" + declared, body).then().statusCode(200);

        assertThat(invitation().getString("answers[0].message")).isEqualTo("Désolé");
    }

    @Test
    void charsetThatIsNotReadIsNamed() {
        byte[] body = reply("ACCEPTED").getBytes(StandardCharsets.UTF_8);

        for (String charset : List.of("x-nonsense", "UTF-16")) {
            assertThat(refused(
                                    postAs("text/calendar; charset=\"" + charset + "\"", body),
                                    415,
                                    "unsupported-media-type")
                            .getString("detail"))
                    .contains(charset);
        }
    }

    @Test
    void methodOfTheMediaTypeIsTheCalendars() {
        refused(
                postAs("text/calendar; method=REQUEST", reply("ACCEPTED").getBytes(StandardCharsets.UTF_8)),
                400,
                "malformed");
    }

    @Test
    void endlessCalendarIsNotRead() {
        String good = reply("ACCEPTED");
        for (String bad : List.of(
                good.replace("BEGIN:VEVENT", "X-A:1\r\n".repeat(10_001) + "BEGIN:VEVENT"),
                good.replace("BEGIN:VEVENT", "X-A:1\r\n".repeat(1_001) + "BEGIN:VEVENT"),
                good.replace("SEQUENCE:0", "BEGIN:VALARM\r\n".repeat(6) + "END:VALARM\r\n".repeat(6) + "SEQUENCE:0"),
                "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n")) {
            refused(post(bad), 400, "malformed");
        }
    }

    /** There are fewer workers than replies. */
    @Test
    void repliesToALockedSummitHoldUpNobodyElse() throws Exception {
        int few = config.changes().perSummit();
        String reply = reply("ACCEPTED");
        ExecutorService programs = Executors.newFixedThreadPool(REPLIES);
        List<CompletableFuture<Response>> replies = new ArrayList<>();
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.executeQuery("select id from summit where slug = '" + summit.slug + "' for update");
            for (int i = 0; i < REPLIES; i++) {
                replies.add(CompletableFuture.supplyAsync(() -> post(reply), programs));
            }
            await("as many wait for the lock as may").until(() -> waiting(statement) >= few);

            given().get("/sign-in").then().statusCode(200);
            patch(Given.aSummit().path(), Map.of("city", "Testville")).then().statusCode(200);

            assertThat(waiting(statement)).isEqualTo(few);
            holder.rollback();
        } finally {
            programs.shutdown();
        }
        assertThat(replies)
                .map(program -> program.join().statusCode())
                .isSubsetOf(200, 503)
                .contains(200);
    }

    /** The number of database sessions that wait for a lock. */
    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
            count.next();
            return count.getInt(1);
        }
    }

    private Response postAs(String type, byte[] body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/calendar", ContentType.BINARY)))
                .contentType(type)
                .body(body)
                .post("/api/v1/calendar-replies");
    }

    private String reply(String status) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Example//Calendar//EN
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s
                SEQUENCE:0
                DTSTAMP:%s
                ORGANIZER:mailto:desk@example.org
                ATTENDEE;PARTSTAT=%s:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """
                .formatted(uid, STAMP, status, guest)
                .replace("\n", "\r\n");
    }

    private static String uidOf(Received letter) {
        return ParsedCalendar.valueOf(letter.parsed().only(), "UID");
    }

    private static Json taken(String reply) {
        Response answer = post(reply);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Json.of(answer);
    }

    private static Response post(String reply) {
        return post(reply.getBytes(StandardCharsets.UTF_8));
    }

    private static Response post(byte[] reply) {
        return post(given(), reply);
    }

    private static Response post(RequestSpecification request, byte[] reply) {
        return request.contentType("text/calendar; method=REPLY; charset=UTF-8")
                .body(reply)
                .post("/api/v1/calendar-replies");
    }

    private Json invitation() {
        return read(summit.pathOfInvitation("Ana"));
    }
}
