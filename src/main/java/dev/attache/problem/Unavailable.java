package dev.attache.problem;

import java.time.Duration;

/** What a request needs, the database above all, does not answer: 503, and a repeat in a moment may be answered. */
class Unavailable extends Refusal {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    Unavailable() {
        super(
                503,
                "unavailable",
                "Not available now",
                "This cannot be answered right now. Repeat it in a moment, a POST with the same Idempotency-Key.");
    }

    @Override
    public Duration retryAfter() {
        return A_MOMENT;
    }
}
