package dev.attache.delegation.delegate;

import dev.attache.platform.clock.Period;
import java.time.Instant;

/** The stay of a delegate, outside of which the delegate is absent; either end is null where it is unknown. */
public record Stay(Instant arrivesAt, Instant departsAt) {

    /** Whether the delegate arrives after the period starts. */
    public boolean isLateFor(Period period) {
        return arrivesAt != null && arrivesAt.isAfter(period.from());
    }

    /** Whether the delegate leaves before the period ends. */
    public boolean endsBefore(Period period) {
        return departsAt != null && departsAt.isBefore(period.until());
    }

    /** Whether the delegate is absent for a part of the period. */
    public boolean isAwayDuring(Period period) {
        return isLateFor(period) || endsBefore(period);
    }

    /** Whether the delegate is absent for all of the period. */
    public boolean isAwayThroughout(Period period) {
        return (arrivesAt != null && arrivesAt.isAfter(period.until()))
                || (departsAt != null && departsAt.isBefore(period.from()));
    }
}
