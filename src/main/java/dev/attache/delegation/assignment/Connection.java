package dev.attache.delegation.assignment;

import dev.attache.programme.venue.TravelTimes;
import java.time.Duration;

/**
 * The transfer from one engagement to the next. It is a tight transfer when the gap between the two is shorter than the
 * way between their venues.
 *
 * @param minutes what the way takes
 * @param assumed whether nobody has entered how long the way takes
 * @param slackMinutes what is left of the gap; below zero the delegate comes late
 */
public record Connection(Appointment from, Appointment to, int minutes, boolean assumed, long slackMinutes) {

    /** The transfer between two engagements, the later one second; null where one of the venues is unknown. */
    static Connection between(Appointment from, Appointment to, TravelTimes travelTimes) {
        Integer minutes = travelTimes.minutes(from.venue(), to.venue());
        if (minutes == null) {
            return null;
        }
        Duration gap = Duration.between(
                from.engagement().plannedUntil(), to.engagement().startsAt());
        return new Connection(
                from, to, minutes, travelTimes.isAssumed(from.venue(), to.venue()), gap.toMinutes() - minutes);
    }

    public boolean isTight() {
        return slackMinutes < 0;
    }

    public long gapMinutes() {
        return minutes + slackMinutes;
    }
}
