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
 * The throttle (rate limit) of sign-in: exponential back-off after wrong passwords, per account and per network. The first
 * few cost nothing; each further one doubles the time in which no password is verified. A password that was right before
 * is not slowed down by the attempts of others.
 */
@Singleton
public class SignInThrottle {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    /** The number of accounts and networks that are remembered, which bounds the memory. */
    private static final int REMEMBERED = 20_000;

    private final ThrottleConfig.SignIn config;
    private final Clock clock;
    private final Cache<String, Wrong> wrong = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    @Inject
    SignInThrottle(ThrottleConfig config, Clock clock) {
        this.config = config.signIn();
        this.clock = clock;
    }

    /** Refuses the attempt (429) as long as the account or the network has to wait. */
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
        note(account(username), config.perAccount());
        note(network(address), config.perNetwork());
    }

    /** Clears the account's count. The network's count stays, as the owner of one account may guess at the others. */
    public void succeeded(String username) {
        wrong.invalidate(account(username));
    }

    private void note(String who, int free) {
        Instant now = clock.instant();
        wrong.asMap()
                .merge(
                        who,
                        Wrong.first(now, free, config.longestWait()),
                        (before, first) -> before.another(now, free, config.longestWait()));
    }

    private static String account(String username) {
        return "account " + username;
    }

    private static String network(String address) {
        return "network " + Network.of(address).counted();
    }

    private record Wrong(int times, Duration pause, Instant since) {
        static Wrong first(Instant now, int free, Duration longest) {
            return new Wrong(0, Duration.ZERO, now).another(now, free, longest);
        }

        /** Never longer than the whole, should the clock be set back meanwhile. */
        Duration rest(Instant now) {
            Duration rest = Duration.between(now, since.plus(pause));
            return rest.compareTo(pause) > 0 ? pause : rest;
        }

        Wrong another(Instant now, int free, Duration longest) {
            int beyond = times + 1 - free;
            if (beyond < 0) {
                return new Wrong(times + 1, Duration.ZERO, now);
            }
            Duration longer = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 20));
            return new Wrong(times + 1, longer.compareTo(longest) > 0 ? longest : longer, now);
        }
    }
}
