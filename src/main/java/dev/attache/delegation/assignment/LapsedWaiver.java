package dev.attache.delegation.assignment;

import java.util.Collection;

/**
 * The lapse of a waiver: it ends with the last clash of its assignment, and one that is given where nothing overlaps is
 * not kept. A clash that comes later, even between the same two engagements, needs a waiver of its own. The audit log
 * keeps the old one. Waivers that outlived their clash, as they once did, lapse before anything else is compared.
 */
final class LapsedWaiver {
    private LapsedWaiver() {}

    /** Takes away the waivers in these schedules that no clash needs. */
    static void remove(Collection<Schedule> schedules) {
        schedules.forEach(LapsedWaiver::remove);
    }

    static void remove(Schedule schedule) {
        schedule.assignments().stream()
                .filter(a -> a.waiver != null && schedule.overlapping(a).isEmpty())
                .forEach(a -> a.waiver = null);
    }
}
