package dev.attache.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;

/** A calendar as another library than the one that wrote it reads it, strictly. */
public record ParsedCalendar(String text, Calendar calendar) {

    public static ParsedCalendar of(String text) {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75))
                .noneMatch(line -> line.contains("\r") || line.contains("\n"));
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            // Nobody is asked to answer, so there is no organiser, whom RFC 5546 wants with PUBLISH.
            assertThat(calendar.validate().getEntries())
                    .extracting(ValidationEntry::getMessage)
                    .allMatch(m -> m.endsWith(": ORGANIZER"));
            assertThat(zonesIn(text, ";TZID=\"?([^\"\r]+)\"?:\\d{8}T")).isSubsetOf(zonesIn(text, "\r\nTZID:([^\r]+)"));
            return new ParsedCalendar(text, calendar);
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> zonesIn(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(zone -> zone.group(1))
                .distinct()
                .toList();
    }

    public List<VEvent> events() {
        return calendar.getComponents(CalendarComponent.VEVENT);
    }

    public VEvent only() {
        assertThat(events()).hasSize(1);
        return events().get(0);
    }

    public String property(String property) {
        return value(calendar.getProperty(property));
    }

    public static String valueOf(VEvent event, String property) {
        return value(event.getProperty(property));
    }

    public static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    public static Instant changed(VEvent event) {
        assertThat(event.getDateTimeStamp().getDate())
                .isEqualTo(event.getLastModified().getDate());
        return event.getLastModified().getDate();
    }

    public static ZonedDateTime start(VEvent event) {
        return event.<ZonedDateTime>getDateTimeStart().getDate();
    }

    /** Of a start in a zone or in UTC. */
    public static Instant startInstant(VEvent event) {
        return Instant.from(event.getDateTimeStart().getDate());
    }

    private static String value(Optional<Property> property) {
        return property.map(Property::getValue).orElse(null);
    }
}
