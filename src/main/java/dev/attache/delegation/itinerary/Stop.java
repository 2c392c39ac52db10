package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Appointment;
import dev.attache.delegation.registration.RegistrationFacts;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.agenda.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stop of an itinerary, as a row: an appointment with its speakers and registration, and as calendars know it (RFC
 * 5545).
 *
 * @param sequence only grows (3.8.7.4)
 * @param changedAt the last change of anything that calendars show
 * @param registration null for an engagement that is no side event
 */
record Stop(
        Appointment appointment,
        List<Speaker> speakers,
        UUID uid,
        int sequence,
        Instant changedAt,
        RegistrationFacts registration) {

    /** All stops; a where follows. */
    private static final String ALL = "select " + Appointment.COLUMNS
            + ", e.speakers, a.uid, a.sequence + e.sequence, greatest(a.changed_at, e.changed_at), "
            + RegistrationFacts.COLUMNS
            + Appointment.FROM + RegistrationFacts.JOINS;

    private static final String IN_ORDER = " order by e.starts_at nulls last, a.id";

    static final String OF_SUMMIT = ALL + " where a.summit_id = (select id from summit where slug = ?)" + IN_ORDER;

    /** Those of one delegate, whose id this query finds. */
    static String of(String delegate) {
        return ALL + " where a.delegate_id = (" + delegate + ")" + IN_ORDER;
    }

    PlannedEngagement engagement() {
        return appointment.engagement();
    }
}
