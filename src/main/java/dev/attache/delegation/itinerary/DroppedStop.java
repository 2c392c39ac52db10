package dev.attache.delegation.itinerary;

import dev.attache.platform.i18n.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A stop that was dropped, as a row: calendars show it as cancelled. */
record DroppedStop(
        UUID uid,
        int sequence,
        LocalizedText title,
        LocalDate date,
        Instant startsAt,
        Instant plannedUntil,
        Instant droppedAt) {

    /** Those of one delegate, whose id this query finds. */
    static String of(String delegate) {
        return "select o.uid, o.sequence, o.title, o.date, o.starts_at, o.planned_until, o.dropped_at"
                + " from dropped_assignment o where o.delegate_id = (" + delegate
                + ") order by o.starts_at nulls last, o.id";
    }
}
