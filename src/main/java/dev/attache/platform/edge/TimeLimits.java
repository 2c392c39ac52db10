package dev.attache.platform.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The time limits of requests and answers. */
@ConfigMapping(prefix = "attache.edge")
public interface TimeLimits {
    /** The time for the head of a request to arrive, and then for its body. */
    @WithDefault("30s")
    Duration requestTimeout();

    /** The time from the head of a request until its answer has begun. */
    @WithDefault("60s")
    Duration answerTimeout();
}
