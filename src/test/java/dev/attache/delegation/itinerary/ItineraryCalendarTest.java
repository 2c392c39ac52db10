package dev.attache.delegation.itinerary;

import static dev.attache.Given.at;
import static dev.attache.Given.patch;
import static dev.attache.platform.icalendar.ParsedCalendar.changed;
import static dev.attache.platform.icalendar.ParsedCalendar.sequence;
import static dev.attache.platform.icalendar.ParsedCalendar.start;
import static dev.attache.platform.icalendar.ParsedCalendar.valueOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.platform.icalendar.ParsedCalendar;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItineraryCalendarTest {

    @Test
    void engagementIsAnEventInTheSummitsZone() {
        Given summit = Given.aSummit()
                .withVenue("Harbour", "Hall 1")
                .withDelegate("Ada")
                .withDelegate("Bo");
        summit.withSession("Panel", "09:00", "10:30", Map.of("venue", summit.venue("Harbour, Hall 1")));
        summit.assign("Ada", "Panel", Map.of("duty", "MODERATOR", "briefing", "Cards; pen,\nwater\\tea"));
        summit.assign("Bo", "Panel", Map.of("duty", "NOTE_TAKER"));

        VEvent event = calendar(summit, "Ada").only();

        assertThat(valueOf(event, "SUMMARY")).isEqualTo("Panel");
        assertThat(valueOf(event, "LOCATION")).isEqualTo("Harbour, Hall 1");
        assertThat(valueOf(event, "CATEGORIES")).isEqualTo("Moderator");
        assertThat(valueOf(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(valueOf(event, "TRANSP")).isEqualTo("OPAQUE");
        assertThat(valueOf(event, "DESCRIPTION"))
                .isEqualTo("Duty: Moderator\nWith: Bo (Note taker)\nBriefing: Cards; pen,\nwater\\tea");
        assertThat(start(event).toOffsetDateTime()).isEqualTo(OffsetDateTime.parse(at("09:00")));
        assertThat(calendar(summit, "Ada").text())
                .contains("DTSTART;TZID=Europe/Tallinn:20300514T090000\r\n")
                .contains("DTEND;TZID=Europe/Tallinn:20300514T103000\r\n")
                .doesNotContain("ATTENDEE", "ORGANIZER", "VALARM");
    }

    @Test
    void calendarHasNameAndRefreshInterval() {
        Given summit = Given.aSummit(Map.of("name", Map.of("en", "Summit; \"the\" big, one")))
                .withDelegate("Ada");

        ParsedCalendar calendar = calendar(summit, "Ada");

        assertThat(calendar.property("VERSION")).isEqualTo("2.0");
        assertThat(calendar.property("METHOD")).isEqualTo("PUBLISH");
        assertThat(calendar.property("CALSCALE")).isEqualTo("GREGORIAN");
        assertThat(calendar.property("NAME")).isEqualTo("Summit; \"the\" big, one · Ada");
        assertThat(calendar.text())
                .contains("X-WR-CALNAME:Summit\\; \"the\" big\\, one · Ada\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("X-WR-TIMEZONE:Europe/Tallinn\r\n")
                .contains("X-PUBLISHED-TTL:PT1H\r\n");
    }

    @Test
    void calendarWithoutEventsIsValid() {
        ParsedCalendar calendar = calendar(Given.aSummit().withDelegate("Ada"), "Ada");

        assertThat(calendar.events()).isEmpty();
        assertThat(calendar.calendar().<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void zoneWithoutARegionIsDefinedToo() {
        Given summit = Given.aSummit(Map.of("zone", "UTC+03:00"))
                .withDelegate("Ada")
                .withSession("Panel", "09:00", "10:00")
                .assigned("Ada", "Panel");

        assertThat(calendar(summit, "Ada").text())
                .contains("TZID:UTC+03:00\r\n")
                .contains("DTSTART;TZID=\"UTC+03:00\":20300514T090000\r\n");
    }

    @Test
    void delegateReadsTheirOwnLanguage() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("languages", List.of("zh-TW", "en")))
                .withDelegate("Bo", Map.of("languages", List.of("et")));
        summit.withSession(
                "Panel",
                "09:00",
                null,
                Map.of("title", Map.of("en", "Opening", "zh-Hant", "開".repeat(80), "et", "Avamine")));
        summit.assigned("Ada", "Panel").assigned("Bo", "Panel");

        VEvent chinese = calendar(summit, "Ada").only();
        VEvent estonian = calendar(summit, "Bo").only();

        assertThat(valueOf(chinese, "SUMMARY")).isEqualTo("開".repeat(80));
        assertThat(valueOf(chinese, "DESCRIPTION")).isEqualTo("Opening\nAvamine\n任務：出席\n同行：Bo（出席）\n議程未載結束時間，暫以60分鐘計。");
        assertThat(valueOf(estonian, "SUMMARY")).isEqualTo("Avamine");
        assertThat(valueOf(estonian, "DESCRIPTION"))
                .startsWith("Opening\n")
                .endsWith("\nThe programme prints no end; 60 minutes are assumed.");
    }

    @Test
    void waiverAndTransferAreInTheDescription() {
        Given summit =
                Given.aSummit().withDelegate("Ada").withVenue("Harbour", null).withVenue("Town hall", null);
        summit.withSession("First", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")))
                .withSession("Second", "10:10", "11:00", Map.of("venue", summit.venue("Town hall")));
        summit.withSession("Third", "10:50", "11:30", Map.of("venue", summit.venue("Town hall")));
        summit.assigned("Ada", "First").assigned("Ada", "Second");
        summit.assign("Ada", "Third", Map.of("waiver", "leaves early"));

        assertThat(valueOf(calendar(summit, "Ada").events().get(1), "DESCRIPTION"))
                .isEqualTo("Duty: Participant\n20 min (assumed) from Harbour, 10 min short");
        assertThat(valueOf(calendar(summit, "Ada").events().get(2), "DESCRIPTION"))
                .endsWith("\nOverlap accepted: leaves early");
    }

    @Test
    void sequenceRisesWithTheAssumedEnd() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", null);
        VEvent before = calendar(summit.assigned("Ada", "Panel"), "Ada").only();

        change(summit.path(), Map.of("assumedSessionMinutes", 75));

        VEvent after = calendar(summit, "Ada").only();
        assertThat(valueOf(after, "DTEND")).isNotEqualTo(valueOf(before, "DTEND"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void sequenceRisesWithTimePlaceAndTitleAndTheUidStays() {
        Given summit =
                Given.aSummit().withDelegate("Ada").withVenue("Harbour", null).withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        VEvent event = calendar(summit, "Ada").only();

        for (Runnable change : List.<Runnable>of(
                () -> change(summit.pathOf("Panel"), Map.of("endsAt", at("10:30"))),
                () -> change(summit.pathOf("Panel"), Map.of("venue", summit.venue("Harbour"))),
                () -> change(summit.path() + "/venues/" + summit.venue("Harbour"), Map.of("room", "Hall 2")),
                () -> change(summit.pathOf("Panel"), Map.of("title", Map.of("en", "Great panel"))))) {
            change.run();
            VEvent changed = calendar(summit, "Ada").only();
            assertThat(valueOf(changed, "UID")).isEqualTo(valueOf(event, "UID")).endsWith("@attache");
            assertThat(sequence(changed)).isGreaterThan(sequence(event));
            assertThat(changed(changed)).isAfterOrEqualTo(changed(event));
            event = changed;
        }
    }

    @Test
    void briefingComesWithoutANewSequence() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        VEvent before = calendar(summit, "Ada").only();

        change(summit.assignmentOf("Ada", "Panel"), Map.of("briefing", "Bring the cards."));

        VEvent after = calendar(summit, "Ada").only();
        assertThat(valueOf(after, "DESCRIPTION")).endsWith("Briefing: Bring the cards.");
        assertThat(sequence(after)).isEqualTo(sequence(before));
    }

    @Test
    void droppedEngagementStaysAsCancelledAndComesBackAsItself() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        VEvent before = calendar(summit, "Ada").only();

        drop(summit);
        VEvent dropped = calendar(summit, "Ada").only();
        assertThat(valueOf(dropped, "STATUS")).isEqualTo("CANCELLED");
        assertThat(valueOf(dropped, "SUMMARY")).isEqualTo("Panel");
        assertThat(start(dropped)).isEqualTo(start(before));
        assertThat(valueOf(dropped, "UID")).isEqualTo(valueOf(before, "UID"));
        assertThat(sequence(dropped)).isGreaterThan(sequence(before));

        summit.assigned("Ada", "Panel");
        VEvent back = calendar(summit, "Ada").only();
        assertThat(valueOf(back, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(valueOf(back, "UID")).isEqualTo(valueOf(before, "UID"));
        assertThat(sequence(back)).isGreaterThan(sequence(dropped));
    }

    @Test
    void unchangedPlanIsTheSameCalendarByteByByte() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", null);
        summit.assigned("Ada", "Panel");

        assertThat(calendar(summit, "Ada").text())
                .isEqualTo(calendar(summit, "Ada").text());
    }

    @Test
    void controlCharactersAreLeftOut() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assign("Ada", "Panel", Map.of("briefing", "one\r\ntwo\u0007\rthree\u2028four\tfive"));

        assertThat(valueOf(calendar(summit, "Ada").only(), "DESCRIPTION")).endsWith("one\ntwo\nthree\nfour\tfive");
    }

    private static ParsedCalendar calendar(Given summit, String delegate) {
        return ParsedCalendar.of(given().get(summit.pathOfDelegate(delegate) + "/itinerary.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString());
    }

    private static void change(String path, Map<String, ?> members) {
        patch(path, members).then().statusCode(200);
    }

    private static void drop(Given summit) {
        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Panel"))
                .then()
                .statusCode(204);
    }
}
