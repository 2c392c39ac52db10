package dev.attache.platform.clock;

import java.time.Duration;
import java.time.Instant;

/** A span of time that holds its start and not its end, so that periods which touch do not overlap. */
public record Period(Instant from, Instant until) {

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** How long both last together; zero when they do not overlap. */
    public Duration sharedWith(Period other) {
        if (!overlaps(other)) {
            return Duration.ZERO;
        }
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return Duration.between(start, end);
    }
}
