package dev.attache.itinerary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.assignment.Connection;
import dev.attache.venue.VenueView;

/**
 * The way to an engagement from the one before it on that day.
 *
 * @param minutes what the way takes
 * @param slackMinutes what is left of the gap; below zero the delegate comes late
 */
public record ItineraryTransfer(VenueView fromVenue, int minutes, long slackMinutes) {
    static ItineraryTransfer of(Connection c) {
        return c == null ? null : new ItineraryTransfer(VenueView.of(c.from()), c.minutes(), c.slackMinutes());
    }

    @JsonIgnore
    public boolean isTight() {
        return slackMinutes < 0;
    }
}
