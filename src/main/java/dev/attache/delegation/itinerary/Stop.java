package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Appointment;
import dev.attache.delegation.assignment.Assignment;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.agenda.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stop of an itinerary: an appointment with its speakers, and as calendars know it (RFC 5545).
 *
 * @param sequence only grows (3.8.7.4)
 * @param changedAt the last change of anything that calendars show
 */
record Stop(Appointment appointment, List<Speaker> speakers, UUID uid, int sequence, Instant changedAt) {
    static Stop of(Assignment a) {
        return new Stop(Appointment.of(a), a.engagement.speakers, a.uid, a.calendarSequence(), a.calendarChangedAt());
    }

    PlannedEngagement engagement() {
        return appointment.engagement();
    }
}
