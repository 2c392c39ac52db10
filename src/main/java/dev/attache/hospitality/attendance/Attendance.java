package dev.attache.hospitality.attendance;

import dev.attache.hospitality.seating.Arrival;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the evening showed of people who were expected. */
@Schema(description = "What the evening showed; ACCEPTED takes back what was said before")
public enum Attendance {
    ATTENDED(Arrival.ARRIVED),
    NO_SHOW(Arrival.NO_SHOW),
    ACCEPTED(null);

    final Arrival arrival;

    Attendance(Arrival arrival) {
        this.arrival = arrival;
    }
}
