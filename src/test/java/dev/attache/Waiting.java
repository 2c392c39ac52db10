package dev.attache;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Awaitility, set for these tests: it looks at once and often, in the test's own thread, for 20 seconds at most. */
public final class Waiting {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration INTERVAL = Duration.ofMillis(20);

    private Waiting() {}

    public static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(INTERVAL)
                .pollInSameThread();
    }
}
