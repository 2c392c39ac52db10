package dev.attache.records.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;

/** The retention of contact data. */
@ConfigMapping(prefix = "attache.privacy")
public interface RetentionConfig {
    /** The time after a summit's last day at which contact data are erased; without it never. */
    Optional<Period> eraseAfter();

    /** The time between announcement and erasure. */
    @WithDefault("P30D")
    Period announce();
}
