package dev.attache.delegation.assignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The lapse of a waiver: it ends with the last clash of its assignment, and one that is given where nothing overlaps is
 * not kept. A clash that comes later, even between the same two engagements, needs a waiver of its own. The audit log
 * keeps the old one. Waivers that outlived their clash, as they once did, lapse before anything else is compared.
 */
final class LapsedWaiver {
    private LapsedWaiver() {}

    /** Takes away the waivers in these schedules, by the delegate's id, that no clash needs. */
    static void remove(Map<Long, Schedule> schedules) {
        List<Appointment> lapsed = schedules.values().stream()
                .flatMap(s -> s.appointments().stream().filter(a -> !Objects.equals(a.waiver(), s.waiverOf(a))))
                .toList();
        Assignment.ofIds(lapsed.stream().map(Appointment::id).toList()).forEach(a -> a.waiver = null);
        lapsed.forEach(a -> schedules.compute(a.delegate(), (id, schedule) -> schedule.with(a.withoutWaiver())));
    }
}
