package dev.attache.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {
    private static final Instant EVE = Instant.parse("2030-12-31T21:00:00Z");

    @Test
    void timesAreLocalAndTheZoneIsDefinedForTheirYears() {
        VEvent event = new VEvent();
        event.setUid("eve@example.org");
        event.setDateTimeStamp(Date.from(EVE));
        event.setLastModified(Date.from(EVE));
        event.setDateStart(Date.from(EVE));
        event.setSummary("開放政府 ".repeat(20).trim());
        ICalendar calendar = new ICalendar();
        calendar.addEvent(event);

        ParsedCalendar read = ParsedCalendar.of(
                CalendarText.of(calendar, ZoneId.of("Europe/Tallinn"), Stream.of(EVE, EVE.plusSeconds(7200))));

        assertThat(read.text()).contains("DTSTART;TZID=Europe/Tallinn:20301231T230000", "RRULE:FREQ=YEARLY");
        assertThat(ParsedCalendar.start(read.only()).toInstant()).isEqualTo(EVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-10-27T00:30:00Z, 2030-10-27T03:00:00Z, DTSTART:20301027T003000Z, DTEND:20301027T030000Z",
        "2030-10-27T01:30:00Z, 2030-10-27T03:00:00Z, DTSTART:20301027T013000Z, DTEND:20301027T030000Z",
        "2030-10-26T23:00:00Z, 2030-10-27T01:00:00Z, DTSTART:20301026T230000Z, DTEND:20301027T010000Z",
        "2030-10-26T22:00:00Z, 2030-10-26T23:59:59Z, DTSTART;TZID=Europe/Tallinn:20301027T010000, DTEND;TZID=Europe/Tallinn:20301027T025959",
        "2030-03-31T00:30:00Z, 2030-03-31T01:30:00Z, DTSTART;TZID=Europe/Tallinn:20300331T023000, DTEND;TZID=Europe/Tallinn:20300331T043000"
    })
    void timeThatOccursTwiceIsInUtc(Instant start, Instant end, String startLine, String endLine) {
        VEvent event = new VEvent();
        event.setUid("night@example.org");
        event.setDateTimeStamp(Date.from(EVE));
        event.setDateStart(Date.from(start));
        event.setDateEnd(Date.from(end));
        ICalendar calendar = new ICalendar();
        calendar.addEvent(event);

        ParsedCalendar read =
                ParsedCalendar.of(CalendarText.of(calendar, ZoneId.of("Europe/Tallinn"), Stream.of(start, end)));

        assertThat(read.text()).contains("\r\n" + startLine + "\r\n", "\r\n" + endLine + "\r\n");
        assertThat(ParsedCalendar.startInstant(read.only())).isEqualTo(start);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(CalendarText.clean("one\r\ntwo\u0007\rthree\u2028four\tfive"))
                .isEqualTo("one\ntwo\nthree\nfour\tfive");
    }

    @Test
    void specialCharactersAreEscaped() {
        assertThat(CalendarText.escaped("a, b; c\\d\ne")).isEqualTo("a\\, b\\; c\\\\d\\ne");
    }

    @Test
    void addressOfTheOrganiserIsReplacedAcrossFoldedLines() {
        String calendar = "BEGIN:VCALENDAR\r\nORGANIZER;CN=" + "x".repeat(50)
                + ":mailto:att\r\n ache@localhost\r\nEND:VCALENDAR\r\n";

        String readdressed = CalendarText.readdressed(calendar, "attache@localhost", "the-desk@example.org");

        assertThat(readdressed.replace("\r\n ", "")).contains(":mailto:the-desk@example.org\r\n");
        assertThat(readdressed.split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(CalendarText.readdressed(calendar, "nobody@example.org", "the-desk@example.org"))
                .isEqualTo(calendar);
    }
}
