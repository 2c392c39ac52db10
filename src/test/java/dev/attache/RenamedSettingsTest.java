package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.throttle.ThrottleConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class RenamedSettingsTest {
    @Test
    void formerNameOfASettingIsReadWhereThePresentNameIsNotGiven() {
        assertThat(throttle(Map.of("attache.rsvp.misses", "7")).attempts()).isEqualTo(7);
    }

    @Test
    void presentNameOfASettingWins() {
        assertThat(throttle(Map.of("attache.rsvp.misses", "7", "attache.throttle.secret-links.attempts", "8"))
                        .attempts())
                .isEqualTo(8);
    }

    @Test
    void settingThatIsNotGivenHasItsDefault() {
        assertThat(throttle(Map.of()).attempts()).isEqualTo(20);
    }

    private static ThrottleConfig.SecretLinks throttle(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredInterceptors()
                .withMapping(ThrottleConfig.class)
                .withSources(new PropertiesConfigSource(settings, "settings", ConfigSource.DEFAULT_ORDINAL))
                .build()
                .getConfigMapping(ThrottleConfig.class)
                .secretLinks();
    }
}
