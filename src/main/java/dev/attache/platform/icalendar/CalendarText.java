package dev.attache.platform.icalendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;

/** A calendar as it is sent (RFC 5545): times in the local time of a zone, which it defines; lines folded by octets. */
public class CalendarText {
    public static final String MEDIA_TYPE = "text/calendar";
    private static final String UID_DOMAIN = "@attache";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarText() {}

    /** The moments, one at least, are those that the calendar tells: their years are what the zone is defined for. */
    public static String of(ICalendar calendar, ZoneId zone, Stream<Instant> moments) {
        List<Year> years =
                moments.map(moment -> Year.from(moment.atZone(zone))).sorted().toList();
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(
                        TimeZone.getTimeZone(zone.normalized()),
                        ZoneDefinition.of(zone, years.get(0), years.get(years.size() - 1))));
        calendar.getEvents().forEach(event -> writeTimesThatOccurTwiceInUtc(event, zone));
        return LineFolding.folded(write(calendar));
    }

    /** A local time at the end of summer time would say two moments. Start and end are written alike. */
    private static void writeTimesThatOccurTwiceInUtc(VEvent event, ZoneId zone) {
        List<DateOrDateTimeProperty> times = Stream.<DateOrDateTimeProperty>of(event.getDateStart(), event.getDateEnd())
                .filter(time -> time != null && time.getValue().hasTime())
                .toList();
        if (times.stream().anyMatch(time -> occursTwice(time.getValue().toInstant(), zone))) {
            times.forEach(time -> {
                event.removeProperty(time);
                event.addExperimentalProperty(
                        time instanceof DateStart ? "DTSTART" : "DTEND",
                        UTC.format(time.getValue().toInstant()));
            });
        }
    }

    private static boolean occursTwice(Instant moment, ZoneId zone) {
        return zone.getRules()
                        .getValidOffsets(moment.atZone(zone).toLocalDateTime())
                        .size()
                > 1;
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library folds by characters, RFC 5545 by octets: Folding does it.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The UID of something of ours. */
    public static String uid(UUID id) {
        return id + UID_DOMAIN;
    }

    /** The id of something of ours by its UID; empty for a UID of another program. */
    public static Optional<UUID> idOf(String uid) {
        if (!uid.toLowerCase(Locale.ROOT).endsWith(UID_DOMAIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(uid.substring(0, uid.length() - UID_DOMAIN.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A day as a whole. */
    public static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    /** Without the control characters that no calendar may hold. */
    public static String clean(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** As TEXT: the library takes the value of an X- property to be written out already. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n");
    }

    /** The calendar with this mail address in place of that one. */
    public static String readdressed(String calendar, String from, String to) {
        String unfolded = calendar.replace("\r\n ", "");
        String mailto = "mailto:" + from;
        return from.equals(to) || !unfolded.contains(mailto)
                ? calendar
                : LineFolding.folded(unfolded.replace(mailto, "mailto:" + to));
    }
}
