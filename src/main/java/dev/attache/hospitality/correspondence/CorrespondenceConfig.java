package dev.attache.hospitality.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of mails to guests. */
@ConfigMapping(prefix = "attache.correspondence")
public interface CorrespondenceConfig {
    /** How long before the deadline those who have not answered are reminded. */
    @WithDefault("P3D")
    Duration remindBefore();

    /** How long the mails about a change of a dinner wait, so that a slip can be taken back and changes make one mail. */
    @WithDefault("PT5M")
    Duration changeWait();

    /** The interval of looking for guests to remind. */
    @WithDefault("10m")
    Duration remindEvery();
}
