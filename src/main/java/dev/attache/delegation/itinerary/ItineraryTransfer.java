package dev.attache.delegation.itinerary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.delegation.assignment.Connection;
import dev.attache.programme.venue.VenueView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way to an engagement from the one before it on that day. */
@Schema(description = "The way to an engagement from the one before it on that day")
public record ItineraryTransfer(
        VenueView fromVenue,
        @Schema(description = "What the way takes") int minutes,
        @Schema(description = "Whether nobody has entered it: it is the summit's default, or that of another room")
                boolean minutesAssumed,
        @Schema(description = "What is left of the gap; below zero the delegate comes late") long slackMinutes) {
    static ItineraryTransfer of(Connection c) {
        return c == null ? null : new ItineraryTransfer(c.from().venue(), c.minutes(), c.assumed(), c.slackMinutes());
    }

    @JsonIgnore
    public boolean isTight() {
        return slackMinutes < 0;
    }
}
