package dev.attache.hospitality.correspondence;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.platform.icalendar.ParsedCalendar.sequence;
import static dev.attache.platform.icalendar.ParsedCalendar.valueOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.TestMail;
import dev.attache.platform.icalendar.ParsedCalendar;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.validate.ITIPValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar part of letters, as another library reads it and by the rules of iTIP (RFC 5546). */
@QuarkusTest
class CalendarPartTest {
    private Given summit;
    private String guest;

    @BeforeEach
    void aGuest() {
        guest = TestMail.anAddress("guest");
        summit = Given.aSummit()
                .withVenue("Example House", "Long Hall")
                .withGuest("Ana", Map.of("name", Map.of("en", "Example, \"Ana\"; Guest"), "email", guest));
    }

    @Test
    void invitationIsARequestThatOneAttendeeIsAskedToAnswer() {
        dinner(Map.of(
                "startsAt", at("19:00"), "endsAt", at("22:00"), "host", Map.of("en", "Example Host, Example Council")));
        summit.invited("Ana", "Dinner", 2);

        Received letter = Received.by(guest);
        VEvent event = valid(letter, "REQUEST");

        assertThat(letter.method()).isEqualTo("REQUEST");
        assertThat(letter.parsed().property("METHOD")).isEqualTo("REQUEST");
        assertThat(valueOf(event, "UID")).matches("[0-9a-f-]{36}@attache");
        assertThat(sequence(event)).isZero();
        assertThat(valueOf(event, "SUMMARY")).isEqualTo("Example Dinner");
        assertThat(valueOf(event, "LOCATION")).isEqualTo("Example House, Long Hall");
        assertThat(valueOf(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(valueOf(event, "TRANSP")).isEqualTo("OPAQUE");
        assertThat(valueOf(event, "DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        assertThat(letter.lines())
                .contains("ORGANIZER;CN=\"Example Host, Example Council\":mailto:desk@example.org")
                .contains("DTSTART;TZID=Europe/Tallinn:20300514T190000")
                .contains("DTEND;TZID=Europe/Tallinn:20300514T220000");
        String attendee = attendee(letter);
        assertThat(attendee).startsWith("ATTENDEE;").endsWith(":mailto:" + guest);
        assertThat(attendee.split(":mailto")[0].split(";(?=[A-Z]+=)"))
                .containsExactlyInAnyOrder(
                        "ATTENDEE",
                        "CN=\"Example, 'Ana'; Guest\"",
                        "CUTYPE=INDIVIDUAL",
                        "ROLE=REQ-PARTICIPANT",
                        "PARTSTAT=NEEDS-ACTION",
                        "RSVP=TRUE");
        assertThat(letter.calendar()).doesNotContain("/rsvp/", "secret-link", "http:", "VALARM");
    }

    @Test
    void dinnerAtNoHourYetIsAllDayAndKeepsNobodyBusy() {
        dinner(Map.of("date", Given.DAY));
        summit.invited("Ana", "Dinner", 1);

        Received letter = Received.by(guest);
        VEvent event = valid(letter, "REQUEST");

        assertThat(letter.lines()).contains("DTSTART;VALUE=DATE:20300514", "DTEND;VALUE=DATE:20300515");
        assertThat(valueOf(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(valueOf(event, "DESCRIPTION")).contains("The hour is not known yet and will follow.");
        assertThat(letter.lines()).contains("ORGANIZER;CN=Schreibstube Ö:mailto:desk@example.org");
    }

    @Test
    void hourThatBecomesKnownMovesTheSameEvent() {
        dinner(Map.of("date", Given.DAY));
        summit.invited("Ana", "Dinner", 1);
        VEvent before = valid(Received.by(guest), "REQUEST");

        patch(summit.pathOfDinner("Dinner"), Map.of("startsAt", at("19:00")))
                .then()
                .statusCode(200);
        summit.released();

        Received letter = Received.by(guest, 2);
        VEvent after = valid(letter, "REQUEST");
        assertThat(valueOf(after, "UID")).isEqualTo(valueOf(before, "UID"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(letter.lines()).contains("DTSTART;TZID=Europe/Tallinn:20300514T190000");
        assertThat(valueOf(after, "DESCRIPTION")).isEqualTo("The end is not known; 60 minutes are assumed.");
    }

    @Test
    void requestTellsTheAnswerThatWeHave() {
        dinner(Map.of("startsAt", at("19:00")));
        summit.invited("Ana", "Dinner", 1);
        summit.answer("Ana", Map.of("answer", "TENTATIVE"));
        summit.accepted("Ana", 1);
        summit.answer("Ana", Map.of("answer", "DECLINED"));

        assertThat(attendee(Received.by(guest, 2))).contains(";PARTSTAT=TENTATIVE");
        assertThat(attendee(Received.by(guest, 3))).contains(";PARTSTAT=ACCEPTED");
        assertThat(Received.by(guest, 4).calendar()).isNull();
        valid(Received.by(guest, 2), "REQUEST");
        valid(Received.by(guest, 3), "REQUEST");
    }

    @Test
    void withdrawalCancelsTheEvent() {
        dinner(Map.of("startsAt", at("19:00")));
        summit.invited("Ana", "Dinner", 1);
        VEvent before = valid(Received.by(guest), "REQUEST");

        given().post(summit.pathOfInvitation("Ana") + "/withdraw").then().statusCode(200);

        Received letter = Received.by(guest, 2);
        VEvent event = valid(letter, "CANCEL");
        assertThat(letter.method()).isEqualTo("CANCEL");
        assertThat(valueOf(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(valueOf(event, "UID")).isEqualTo(valueOf(before, "UID"));
        assertThat(sequence(event)).isGreaterThan(sequence(before));
        assertThat(attendee(letter)).endsWith(":mailto:" + guest);
    }

    /** The only event, found valid as a component and as a message of this method. */
    private static VEvent valid(Received letter, String method) {
        ParsedCalendar calendar = letter.parsed();
        assertThat(calendar.calendar().validate().getEntries()).isEmpty();
        assertThat(new ITIPValidator().validate(calendar.calendar()).getEntries())
                .isEmpty();
        VEvent event = calendar.only();
        assertThat(event.validate(new Method(method)).getEntries()).isEmpty();
        assertThat(event.getAttendees()).hasSize(1);
        return event;
    }

    private static String attendee(Received letter) {
        return letter.lines().stream()
                .filter(l -> l.startsWith("ATTENDEE"))
                .findFirst()
                .orElseThrow();
    }

    private void dinner(Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(members);
        body.put("title", Map.of("en", "Example Dinner"));
        body.put("venue", summit.venue("Example House, Long Hall"));
        summit.withDinner("Dinner", 4, body);
    }
}
