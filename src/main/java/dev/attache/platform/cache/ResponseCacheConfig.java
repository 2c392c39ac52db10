package dev.attache.platform.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The bounds of the response cache. */
@ConfigMapping(prefix = "attache.response-cache")
public interface ResponseCacheConfig {
    /** How much the kept answers weigh together; 0 keeps none. */
    @WithDefault("32M")
    MemorySize weight();

    /** How long an answer is kept at most. */
    @WithDefault("PT10M")
    Duration longest();
}
