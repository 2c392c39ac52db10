package dev.attache.platform.clock;

import java.time.Duration;
import java.time.Instant;

/** A period of time with an inclusive start and an exclusive end, so that adjacent periods do not overlap. */
public record Period(Instant from, Instant until) {

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The duration of the overlap; zero without one. */
    public Duration sharedWith(Period other) {
        if (!overlaps(other)) {
            return Duration.ZERO;
        }
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return Duration.between(start, end);
    }
}
