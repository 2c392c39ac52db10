package dev.attache.platform.problem;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The database or another resource is unavailable: 503 with Retry-After. */
public class Unavailable extends Refusal {
    private static final Logger LOG = Logger.getLogger(Unavailable.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    /** An outage is logged once a minute, not with every request. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final AtomicLong TOLD = new AtomicLong(System.nanoTime() - QUIET.toNanos());

    private Unavailable() {
        super(
                503,
                "unavailable",
                "Not available now",
                "This cannot be answered right now. Repeat it in a moment, a POST with the same Idempotency-Key.");
    }

    public static Unavailable because(String reason) {
        long told = TOLD.get();
        long now = System.nanoTime();
        if (now - told >= QUIET.toNanos() && TOLD.compareAndSet(told, now)) {
            LOG.warnf("Answered with 503: %s", reason.replaceAll("\\R", " "));
        }
        return new Unavailable();
    }

    @Override
    public Duration retryAfter() {
        return A_MOMENT;
    }
}
