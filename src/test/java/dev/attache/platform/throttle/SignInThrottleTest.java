package dev.attache.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;
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
    private static final int PER_SITE = 100;
    private static final int ANYWHERE = 100;

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
        fail("ada", ADDRESS, 1);
        now = now.minus(Duration.ofHours(2));

        assertThat(isTaken("ada", ADDRESS)).isTrue();
    }

    @Test
    void rightPasswordClearsEarlierWrongOnes() {
        fail("ada", ADDRESS, PER_ACCOUNT - 1);
        throttle.attempt("ada", ADDRESS).right();
        fail("ada", ADDRESS, PER_ACCOUNT - 1);

        assertThat(isTaken("ada", ADDRESS)).isTrue();
    }

    @Test
    void waitDoublesUpToTheLongest() {
        fail("ada", ADDRESS, PER_ACCOUNT);
        assertThat(wait("ada", ADDRESS)).isEqualTo(SECOND);
        now = now.plus(SECOND);
        fail("ada", ADDRESS, 1);
        assertThat(wait("ada", ADDRESS)).isEqualTo(SECOND.multipliedBy(2));
        for (int i = 0; i < 20; i++) {
            now = now.plus(LONGEST);
            fail("ada", ADDRESS, 1);
        }
        assertThat(wait("ada", ADDRESS)).isEqualTo(LONGEST);
    }

    @Test
    void concurrentAttemptsCountBeforeTheyAreVerified() {
        for (int i = 0; i < PER_ACCOUNT; i++) {
            throttle.attempt("ada", ADDRESS);
        }

        assertThat(isTaken("ada", ADDRESS)).isFalse();
    }

    @Test
    void withdrawnAttemptDoesNotCount() {
        for (int i = 0; i < 2 * PER_ACCOUNT; i++) {
            throttle.attempt("ada", ADDRESS).withdraw();
        }

        assertThat(isTaken("ada", ADDRESS)).isTrue();
    }

    @Test
    void guessesFromManyNetworksWaitButNotWhereTheAccountSignedInLately() {
        throttle.attempt("ada", ADDRESS).right();
        for (int i = 0; i < ANYWHERE; i++) {
            fail("ada", "198.51.100." + i, 1);
        }

        assertThat(isTaken("ada", "198.51.100.200")).isFalse();
        assertThat(isTaken("ada", ADDRESS)).isTrue();
        assertThat(isTaken("ben", "198.51.100.200")).isTrue();
    }

    @Test
    void guessesAtManyAccountsFromOneNetworkWait() {
        for (int i = 0; i < PER_NETWORK; i++) {
            fail("nobody-" + i, ADDRESS, 1);
        }

        assertThat(isTaken("ada", ADDRESS)).isFalse();
        assertThat(isTaken("ada", "192.0.2.2")).isTrue();
    }

    @Test
    void guesserInASharedNetworkDoesNotHoldUpWhoSignedInThereLately() {
        throttle.attempt("ada", ADDRESS).right();
        for (int i = 0; i < PER_NETWORK; i++) {
            fail("nobody-" + i, ADDRESS, 1);
        }

        assertThat(isTaken("ben", ADDRESS)).isFalse();
        assertThat(isTaken("ada", ADDRESS)).isTrue();
    }

    @Test
    void networksOfOneIpv6SiteAreCountedTogether() {
        for (int i = 0; i < PER_SITE; i++) {
            fail("nobody-" + i, "2001:db8:1:" + i + "::1", 1);
        }

        assertThat(isTaken("ada", "2001:db8:1:ffff::1")).isFalse();
        assertThat(isTaken("ada", "2001:db8:2:ffff::1")).isTrue();
    }

    @Test
    void manyWrongPasswordsSlowDownThoughTheClockIsSetBack() {
        fail("ada", ADDRESS, PER_ACCOUNT);
        now = now.minus(Duration.ofHours(2));

        assertThat(wait("ada", ADDRESS)).isBetween(SECOND, SECOND.multipliedBy(10));
    }

    private void fail(String username, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.attempt(username, address).wrong();
        }
    }

    private boolean isTaken(String username, String address) {
        try {
            throttle.attempt(username, address).withdraw();
            return true;
        } catch (TooManyAttempts e) {
            return false;
        }
    }

    private Duration wait(String username, String address) {
        return catchThrowableOfType(TooManyAttempts.class, () -> throttle.attempt(username, address))
                .retryAfter();
    }
}
