package dev.attache.delegation.assignment;

import dev.attache.programme.venue.Venue;

/**
 * The transfer from one engagement to the next.
 *
 * @param minutes what the way takes
 * @param assumed whether nobody has entered how long the way takes
 * @param slackMinutes what is left of the gap; below zero the delegate comes late
 */
public record Connection(Venue from, Venue to, int minutes, boolean assumed, long slackMinutes) {
    public boolean isTight() {
        return slackMinutes < 0;
    }
}
