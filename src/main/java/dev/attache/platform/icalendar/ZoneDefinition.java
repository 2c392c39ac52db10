package dev.attache.platform.icalendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The VTIMEZONE of a zone, for the years of a calendar. It is made from the JDK's rules, by which all local times here
 * are computed, so that a calendar agrees with the page. Changes of offset that come every year are one component with an
 * RRULE, from the first year of the rule, as calendar programs know it: ical4j 3 reads no time of a zone with two STANDARD
 * components in the future. Others are written out, as of zones that go by the moon.
 */
class ZoneDefinition {
    private static final int KEPT = 100;
    private static final Cache<Years, VTimezone> MADE =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Years(ZoneId zone, Year first, Year last) {}

    private final ZoneRules rules;
    private final Instant from;
    private final Instant until;
    private final VTimezone timezone;

    private ZoneDefinition(ZoneId zone, Year first, Year last) {
        rules = zone.getRules();
        from = first.atDay(1).atStartOfDay(zone).toInstant();
        until = last.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
        timezone = new VTimezone(zone.getId());
    }

    /** The definition, which is only read: the rules of a zone stay as long as the program runs. */
    static VTimezone of(ZoneId zone, Year first, Year last) {
        return MADE.get(new Years(zone, first, last), years -> make(zone, first, last));
    }

    private static VTimezone make(ZoneId zone, Year first, Year last) {
        ZoneDefinition definition = new ZoneDefinition(zone, first, last);
        List<YearlyChange> yearly = YearlyChange.of(definition.rules, first);
        if (yearly.isEmpty()) {
            definition.writeOut(first);
        } else {
            yearly.forEach(definition::write);
        }
        return definition.timezone;
    }

    private void write(YearlyChange yearly) {
        observance(rules.isDaylightSavings(yearly.first().getInstant()), yearly.first())
                .setRecurrenceRule(yearly.recurrence());
    }

    private void writeOut(Year first) {
        List<ZoneOffsetTransition> changes = changes();
        if (rules.previousTransition(from) == null) {
            ZoneOffset offset = rules.getOffset(from);
            observance(false, first.atDay(1).atStartOfDay(), offset, offset);
        }
        // Where no time is standard time, the summer time is.
        boolean summerTime = changes.stream().anyMatch(change -> !isSummerTime(change));
        changes.forEach(change -> observance(summerTime && isSummerTime(change), change));
    }

    /** The last change before the years, and all in them. */
    private List<ZoneOffsetTransition> changes() {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(from);
        for (ZoneOffsetTransition change = before == null ? rules.nextTransition(from) : before;
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            changes.add(change);
        }
        return changes;
    }

    /** What was summer time when it began may be standard time since. */
    private boolean isSummerTime(ZoneOffsetTransition change) {
        return rules.isDaylightSavings(change.getInstant().isBefore(from) ? from : change.getInstant());
    }

    private Observance observance(boolean daylight, ZoneOffsetTransition change) {
        return observance(daylight, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private Observance observance(boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        Observance observance = daylight ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(components(onset));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        timezone.addComponent(observance);
        return observance;
    }

    private static DateTimeComponents components(LocalDateTime onset) {
        return new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
