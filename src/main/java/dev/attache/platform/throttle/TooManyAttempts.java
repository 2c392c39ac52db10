package dev.attache.platform.throttle;

import dev.attache.platform.problem.Refusal;
import java.time.Duration;

/** The refusal of a throttled request: 429 with Retry-After. */
public class TooManyAttempts extends Refusal {
    private final Duration wait;

    public TooManyAttempts(String detail, Duration wait) {
        super(429, "too-many-attempts", "Too many attempts", detail);
        this.wait = wait;
    }

    /** Rounded up: a repeat at that second is looked at. */
    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds());
    }
}
