package dev.attache.rsvp;

import dev.attache.invitation.Invitation;
import dev.attache.invitation.Rsvp;
import dev.attache.problem.Refusal;
import java.time.Duration;
import java.time.Instant;

/** Who guesses, or answers without an end, waits: 429 with the time after which it is worth another try. */
class TooManyAttempts extends Refusal {
    private static final Duration HOUR = Duration.ofHours(1);
    private final Duration wait;

    private TooManyAttempts(String detail, Duration wait) {
        super(429, "too-many-attempts", "Too many attempts", detail);
        this.wait = wait;
    }

    static TooManyAttempts misses(Duration wait) {
        return new TooManyAttempts("Too many links that lead nowhere were tried. Please try again later.", wait);
    }

    /** To one invitation so many answers are taken within an hour. */
    static void refuseIfAnswered(int most, Invitation invitation, Instant now) {
        if (Rsvp.countSince(invitation, now.minus(HOUR)) >= most) {
            throw new TooManyAttempts("Too many answers were given within an hour. Please try again later.", HOUR);
        }
    }

    @Override
    public Duration retryAfter() {
        return wait;
    }
}
