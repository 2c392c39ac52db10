package dev.attache.outbox.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The polling and the retries of the outbox. */
@ConfigMapping(prefix = "attache.outbox")
public interface OutboxConfig {
    /** The interval of polling, beside the look after each commit that wrote a message. */
    @WithDefault("10s")
    Duration poll();

    /** The wait after the first attempt; doubled after each further one, up to an hour (exponential back-off). */
    @WithDefault("1m")
    Duration firstRetry();

    /** The number of attempts after which a message has failed. */
    @WithDefault("10")
    int attempts();

    /**
     * The age from which a message that was written before its topic could be delivered is held when it can, until the
     * desk releases it.
     */
    @WithDefault("PT6H")
    Duration holdAfter();
}
