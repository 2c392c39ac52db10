package dev.attache.platform.icalendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The VTIMEZONE of a zone, for the years of a calendar, with every change of offset written out. It is made from the
 * JDK's rules, by which all local times here are computed, so that a calendar agrees with the page.
 */
class ZoneDefinition {
    private ZoneDefinition() {}

    static VTimezone of(ZoneId zone, Year first, Year last) {
        Instant from = first.atDay(1).atStartOfDay(zone).toInstant();
        Instant until = last.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
        ZoneRules rules = zone.getRules();
        VTimezone timezone = new VTimezone(zone.getId());
        ZoneOffsetTransition change = rules.previousTransition(from);
        if (change == null) {
            ZoneOffset offset = rules.getOffset(from);
            timezone.addComponent(observance(new StandardTime(), first.atDay(1).atStartOfDay(), offset, offset));
            change = rules.nextTransition(from);
        }
        for (;
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            timezone.addComponent(observance(
                    rules.isDaylightSavings(change.getInstant()) ? new DaylightSavingsTime() : new StandardTime(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
        }
        return timezone;
    }

    private static Observance observance(Observance o, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        o.setDateStart(new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false));
        o.setTimezoneOffsetFrom(offset(before));
        o.setTimezoneOffsetTo(offset(after));
        return o;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
