package dev.attache.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String ADDRESS = "192.0.2.1";
    private static final int PER_ACCOUNT = 5;
    private static final int PER_NETWORK = 20;

    private Instant now = Instant.parse("2030-05-14T09:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(throttles(), new Clock() {
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
        throttle.failed("ada", ADDRESS);
        now = now.minus(Duration.ofHours(2));

        assertThatCode(() -> throttle.refuseIfTooMany("ada", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void rightPasswordClearsEarlierWrongOnes() {
        fail(PER_ACCOUNT - 1);
        throttle.succeeded("ada");
        fail(PER_ACCOUNT - 1);

        assertThatCode(() -> throttle.refuseIfTooMany("ada", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void rightPasswordLeavesTheCountOfTheNetwork() {
        for (int i = 0; i < PER_NETWORK; i++) {
            throttle.failed("nobody-" + i, ADDRESS);
        }
        throttle.succeeded("ada");

        assertThatThrownBy(() -> throttle.refuseIfTooMany("ada", ADDRESS)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void waitDoublesUpToTheLongest() {
        fail(PER_ACCOUNT);
        assertThat(wait("ada")).isEqualTo(SECOND);
        fail(1);
        assertThat(wait("ada")).isEqualTo(SECOND.multipliedBy(2));
        fail(30);
        assertThat(wait("ada")).isEqualTo(LONGEST);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("ada", "192.0.2." + (10 + i));
        }
    }

    private Duration wait(String username) {
        return catchThrowableOfType(TooManyAttempts.class, () -> throttle.refuseIfTooMany(username, ADDRESS))
                .retryAfter();
    }

    @Test
    void manyWrongPasswordsSlowDownThoughTheClockIsSetBack() {
        for (int i = 0; i < 7; i++) {
            throttle.failed("ada", ADDRESS);
        }
        now = now.minus(Duration.ofHours(2));

        assertThatThrownBy(() -> throttle.refuseIfTooMany("ada", ADDRESS))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> assertThat(refusal.retryAfter())
                        .isBetween(SECOND, SECOND.multipliedBy(10)));
    }
}
