package dev.attache.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

        assertThat(read.text()).contains("DTSTART;TZID=Europe/Tallinn:20301231T230000", "DTSTART:20311026T040000");
        assertThat(ParsedCalendar.start(read.only()).toInstant()).isEqualTo(EVE);
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
}
