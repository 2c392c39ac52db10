package dev.attache.platform.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Wrong passwords in a row slow down, per account and per network: the first few cost nothing, each further one doubles
 * the time before another try is looked at, up to five minutes. Who has signed in before with the same password is not
 * slowed down by what others try.
 */
@Singleton
public class SignInThrottle {
    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_NETWORK = 20;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    /** So many are remembered: the bound of the memory it takes. */
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Cache<String, Wrong> wrong = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Refuses to look at a password as long as the account or the network has to wait. */
    public void refuseIfTooMany(String username, String address) {
        Instant now = clock.instant();
        Duration wait = Stream.of(account(username), network(address))
                .map(wrong.asMap()::get)
                .map(w -> w == null ? Duration.ZERO : w.rest(now))
                .max(Duration::compareTo)
                .orElseThrow();
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts("Too many wrong passwords. Please try again later.", wait);
        }
    }

    public void failed(String username, String address) {
        note(account(username), FREE_PER_ACCOUNT);
        note(network(address), FREE_PER_NETWORK);
    }

    /** The network's count stays: who owns one account does not get to guess at the others. */
    public void succeeded(String username) {
        wrong.invalidate(account(username));
    }

    private void note(String who, int free) {
        Instant now = clock.instant();
        wrong.asMap().merge(who, Wrong.first(now, free), (before, first) -> before.another(now, free));
    }

    private static String account(String username) {
        return "account " + username;
    }

    private static String network(String address) {
        return "network " + Network.of(address).counted();
    }

    private record Wrong(int times, Duration pause, Instant since) {
        static Wrong first(Instant now, int free) {
            return new Wrong(0, Duration.ZERO, now).another(now, free);
        }

        /** Never longer than the whole, should the clock be set back meanwhile. */
        Duration rest(Instant now) {
            Duration rest = Duration.between(now, since.plus(pause));
            return rest.compareTo(pause) > 0 ? pause : rest;
        }

        Wrong another(Instant now, int free) {
            int beyond = times + 1 - free;
            if (beyond < 0) {
                return new Wrong(times + 1, Duration.ZERO, now);
            }
            Duration longer = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 20));
            return new Wrong(times + 1, longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer, now);
        }
    }
}
