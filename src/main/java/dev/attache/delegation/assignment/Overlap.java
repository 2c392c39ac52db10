package dev.attache.delegation.assignment;

import dev.attache.platform.clock.Period;

/**
 * Two overlapping engagements of one delegate: certain when both ends are known, assumed when one end is the summit's
 * assumption.
 */
record Overlap(Assignment first, Assignment second) {

    static boolean between(Assignment a, Assignment b) {
        return overlaps(a.engagement.period(), b.engagement.period());
    }

    static boolean overlaps(Period a, Period b) {
        return a != null && b != null && a.overlaps(b);
    }

    boolean certain() {
        return !first.engagement.endAssumed() && !second.engagement.endAssumed();
    }

    long minutes() {
        return first.engagement.period().sharedWith(second.engagement.period()).toMinutes();
    }

    /** The waiver of either of the two. */
    String waiver() {
        if (first.waiver == null || second.waiver == null) {
            return first.waiver == null ? second.waiver : first.waiver;
        }
        return first.waiver.equals(second.waiver) ? first.waiver : first.waiver + "; " + second.waiver;
    }
}
