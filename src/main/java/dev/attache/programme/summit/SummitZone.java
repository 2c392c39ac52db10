package dev.attache.programme.summit;

import dev.attache.platform.clock.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time zone of a summit: its local times and local days. */
public record SummitZone(ZoneId id) {

    /** The moment in local time; null stays null. */
    public OffsetDateTime local(Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, id);
    }

    /** The local day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, id);
    }

    /** The period of a local day, 23 or 25 hours long when clocks change. */
    public Period day(LocalDate day) {
        return new Period(
                day.atStartOfDay(id).toInstant(),
                day.plusDays(1).atStartOfDay(id).toInstant());
    }
}
