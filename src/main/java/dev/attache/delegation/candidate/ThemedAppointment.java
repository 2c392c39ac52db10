package dev.attache.delegation.candidate;

import dev.attache.delegation.assignment.Appointment;
import dev.attache.programme.agenda.PlannedEngagement;
import java.util.List;

/** An appointment of a candidate with the themes of its engagement, as a row. */
record ThemedAppointment(Appointment appointment, List<String> themes) {

    /** All of a summit, by its id. */
    static final String OF_SUMMIT = "select " + Appointment.COLUMNS + ", e.themes" + Appointment.FROM
            + " where a.summit_id = ? order by e.starts_at nulls last, a.id";

    PlannedEngagement engagement() {
        return appointment.engagement();
    }
}
