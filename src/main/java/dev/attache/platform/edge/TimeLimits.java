package dev.attache.platform.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a request and its answer may take. */
@ConfigMapping(prefix = "attache.edge")
public interface TimeLimits {
    /** So long may the head of a request take to arrive, and then its body. */
    @WithDefault("30s")
    Duration requestTimeout();

    /** So long after the head of a request its answer has begun. */
    @WithDefault("60s")
    Duration answerTimeout();
}
