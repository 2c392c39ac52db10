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
    void rightPasswordClearsEarlierWrongOnes() {
        fail(PER_ACCOUNT - 1);
        attempts.succeeded("ada");
        fail(PER_ACCOUNT - 1);

        assertThatCode(() -> attempts.refuseIfTooMany("ada", ADDRESS)).doesNotThrowAnyException();
    }

    @Test
    void rightPasswordLeavesTheCountOfTheNetwork() {
        for (int i = 0; i < PER_NETWORK; i++) {
            attempts.failed("nobody-" + i, ADDRESS);
        }
        attempts.succeeded("ada");

        assertThatThrownBy(() -> attempts.refuseIfTooMany("ada", ADDRESS)).isInstanceOf(TooManyAttempts.class);
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
            attempts.failed("ada", "192.0.2." + (10 + i));
        }
    }

    private Duration wait(String username) {
        return catchThrowableOfType(TooManyAttempts.class, () -> attempts.refuseIfTooMany(username, ADDRESS))
                .retryAfter();
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
