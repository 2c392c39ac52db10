package dev.attache.signin;

import dev.attache.problem.Refusal;
import java.time.Duration;

/** After wrong passwords in a row one waits: 429 with the time after which it is worth another try. */
class TooManyAttempts extends Refusal {
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(429, "too-many-attempts", "Too many attempts", "Too many wrong passwords. Please try again later.");
        this.wait = wait;
    }

    /** Rounded up: a repeat at that second is looked at. */
    @Override
    public Duration retryAfter() {
        return wait.plusMillis(999).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}
