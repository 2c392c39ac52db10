package dev.attache.hospitality.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The setting of check-in. */
@ConfigMapping(prefix = "attache.attendance")
public interface AttendanceConfig {
    /** How long before the dinner's local day arrivals are recorded. */
    @WithDefault("PT0S")
    Duration openBefore();
}
