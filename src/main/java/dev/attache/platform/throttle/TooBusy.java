package dev.attache.platform.throttle;

import dev.attache.platform.problem.Refusal;
import java.time.Duration;

/** The refusal (503 with Retry-After) of work for which there is no room in a {@link Bulkhead}. */
public class TooBusy extends Refusal {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    TooBusy() {
        super(
                503,
                "too-busy",
                "Too many changes at once",
                "Many others are changing the same summit right now. Repeat yours in a moment, a POST with the same"
                        + " Idempotency-Key.");
    }

    @Override
    public Duration retryAfter() {
        return A_MOMENT;
    }
}
