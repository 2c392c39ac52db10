package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.attache.hospitality.rsvp.RsvpConfig;
import dev.attache.outbox.mail.MailConfig;
import dev.attache.platform.throttle.ThrottleConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class RenamedSettingsTest {
    private static final String PRESENT = "attache.throttle.secret-links.attempts";
    private static final String FORMER = "attache.rsvp.misses";

    @Test
    void formerNameOfEachSettingIsReadWhereThePresentNameIsNotGiven() {
        RenamedSettings.FORMER.forEach((present, former) -> assertThat(builder(Map.of(former, "7"))
                        .build()
                        .getConfigValue(present)
                        .getValue())
                .as(former)
                .isEqualTo("7"));
    }

    @Test
    void formerNameWinsOverTheDefaultOfAMapping() {
        assertThat(attempts(Map.of(FORMER, "7"))).isEqualTo(7);
        assertThat(attempts(Map.of())).isEqualTo(20);
    }

    @Test
    void formerNamesAreNotUnknownToTheMappingsOfTheirPrefixes() {
        Map<String, String> settings = Map.of(FORMER, "7", "attache.mail.poll", "PT7S");

        assertThatCode(() -> builder(settings)
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withMapping(ThrottleConfig.class)
                        .withMapping(RsvpConfig.class)
                        .withMapping(MailConfig.class)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void presentNameOfASettingWins() {
        assertThat(attempts(Map.of(FORMER, "7", PRESENT, "8"))).isEqualTo(8);
    }

    private static int attempts(Map<String, String> settings) {
        return builder(settings)
                .withMapping(ThrottleConfig.class)
                .build()
                .getConfigMapping(ThrottleConfig.class)
                .secretLinks()
                .attempts();
    }

    private static SmallRyeConfigBuilder builder(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredInterceptors()
                .withSources(new PropertiesConfigSource(settings, "settings", ConfigSource.DEFAULT_ORDINAL));
    }
}
