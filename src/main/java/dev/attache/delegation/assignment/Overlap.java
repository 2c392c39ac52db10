package dev.attache.delegation.assignment;

import dev.attache.platform.clock.Period;

/**
 * Two overlapping engagements of one delegate: certain when both ends are known, assumed when one end is the summit's
 * assumption.
 */
record Overlap(Appointment first, Appointment second) {

    static boolean between(Appointment a, Appointment b) {
        Period one = a.period();
        Period other = b.period();
        return one != null && other != null && one.overlaps(other);
    }

    boolean certain() {
        return !first.engagement().endAssumed() && !second.engagement().endAssumed();
    }

    long minutes() {
        return first.period().sharedWith(second.period()).toMinutes();
    }

    /** The waiver of either of the two. */
    String waiver() {
        if (first.waiver() == null || second.waiver() == null) {
            return first.waiver() == null ? second.waiver() : first.waiver();
        }
        return first.waiver().equals(second.waiver()) ? first.waiver() : first.waiver() + "; " + second.waiver();
    }
}
