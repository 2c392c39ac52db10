package dev.attache.hospitality.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of reminders. */
@ConfigMapping(prefix = "attache.correspondence")
public interface CorrespondenceConfig {
    /** How long before the deadline those who have not answered are reminded. */
    @WithDefault("P3D")
    Duration remindBefore();

    /** The interval of looking for guests to remind. */
    @WithDefault("10m")
    Duration remindEvery();
}
