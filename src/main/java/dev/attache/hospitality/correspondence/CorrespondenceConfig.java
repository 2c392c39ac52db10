package dev.attache.hospitality.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When guests are reminded by themselves. */
@ConfigMapping(prefix = "attache.correspondence")
public interface CorrespondenceConfig {
    /** How long before the deadline those who have not answered are reminded. */
    @WithDefault("P3D")
    Duration remindBefore();

    /** How often it is looked for whom to remind. */
    @WithDefault("10m")
    Duration remindEvery();
}
