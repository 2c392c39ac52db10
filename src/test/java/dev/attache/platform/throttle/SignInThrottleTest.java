package dev.attache.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String ADDRESS = "192.0.2.1";

    private Instant now = Instant.parse("2030-05-14T09:00:00Z");
    private final SignInThrottle attempts = new SignInThrottle(throttles(), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private static ThrottleConfig throttles() {
        return new SmallRyeConfigBuilder()
                .withMapping(ThrottleConfig.class)
                .build()
                .getConfigMapping(ThrottleConfig.class);
    }

    @Test
    void firstWrongPasswordsCostNothingThoughTheClockIsSetBack() {
        attempts.failed("ada", ADDRESS);
        now = now.minus(Duration.ofHours(2));

        assertThatCode(() -> attempts.refuseIfTooMany("ada", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void manyWrongPasswordsSlowDownThoughTheClockIsSetBack() {
        for (int i = 0; i < 7; i++) {
            attempts.failed("ada", ADDRESS);
        }
        now = now.minus(Duration.ofHours(2));

        assertThatThrownBy(() -> attempts.refuseIfTooMany("ada", ADDRESS))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> assertThat(refusal.retryAfter())
                        .isBetween(SECOND, SECOND.multipliedBy(10)));
    }
}
