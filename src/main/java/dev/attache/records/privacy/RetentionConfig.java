package dev.attache.records.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;

/** How long contact data are kept. */
@ConfigMapping(prefix = "attache.privacy")
public interface RetentionConfig {
    /** So long after a summit's last day they are erased; without it never. */
    Optional<Period> eraseAfter();

    /** So long before that it is announced. */
    @WithDefault("P30D")
    Period announce();
}
