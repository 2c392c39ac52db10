package dev.attache.platform.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The throttle (rate limit) of sign-in: exponential back-off after wrong passwords. They are counted per account and
 * network, per network, per IPv6 site, and per account alone; the first few cost nothing, each further one doubles the time
 * in which no password is verified. From a network where the account signed in lately only its own wrong passwords from
 * there count, so that nobody elsewhere can lock the account out.
 */
@Singleton
public class SignInThrottle {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    /** How long a network stays one from which the account signed in. */
    private static final Duration LATELY = Duration.ofDays(30);

    /** The number of counts and of known networks, which bounds the memory. */
    private static final int REMEMBERED = 50_000;

    private static final int LONGEST_NAME = 100;

    private final ThrottleConfig.SignIn config;
    private final Clock clock;
    private final Cache<String, Wrong> wrong = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LATELY)
            .build();

    @Inject
    SignInThrottle(ThrottleConfig config, Clock clock) {
        this.config = config.signIn();
        this.clock = clock;
    }

    /**
     * Begins an attempt, or refuses it (429) as long as one of its counts has to wait. The attempt counts as wrong for its
     * account and network until it is known to be right, so that concurrent attempts cannot evade the throttle.
     */
    public synchronized Attempt attempt(String username, String address) {
        Instant now = clock.instant();
        Attempt attempt = new Attempt(username, Network.of(address));
        Duration wait = attempt.rest(now);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts("Too many wrong passwords. Please try again later.", wait);
        }
        attempt.note(attempt.pair, now);
        return attempt;
    }

    /** An attempt to sign in, which ends in one of three ways. */
    public class Attempt {
        private final Count pair;
        private final List<Count> others = new ArrayList<>();
        private final boolean fromKnown;
        private Wrong before;

        private Attempt(String username, Network network) {
            String account = username.length() > LONGEST_NAME ? username.substring(0, LONGEST_NAME) : username;
            pair = new Count("account " + account + " from " + network.site(), config.perAccount());
            fromKnown = known.getIfPresent(pair.key) != null;
            if (!fromKnown) {
                others.add(new Count("network " + network.counted(), config.perNetwork()));
                others.add(new Count("site " + network.site(), config.perSite()));
                others.add(new Count("account " + account, config.perAccountAnywhere()));
            }
        }

        /** Whether the account signed in from this network lately. */
        public boolean isFromKnownNetwork() {
            return fromKnown;
        }

        /** The password was right: clears the count of the account in this network, which is known from now on. */
        public void right() {
            synchronized (SignInThrottle.this) {
                wrong.invalidate(pair.key);
                known.put(pair.key, true);
            }
        }

        public void wrong() {
            synchronized (SignInThrottle.this) {
                others.forEach(count -> note(count, clock.instant()));
            }
        }

        /** The password was not looked at. */
        public void withdraw() {
            synchronized (SignInThrottle.this) {
                if (before == null) {
                    wrong.invalidate(pair.key);
                } else {
                    wrong.put(pair.key, before);
                }
            }
        }

        private Duration rest(Instant now) {
            Duration longest = pair.rest(now);
            for (Count count : others) {
                Duration rest = count.rest(now);
                longest = rest.compareTo(longest) > 0 ? rest : longest;
            }
            return longest;
        }

        private void note(Count count, Instant now) {
            Wrong earlier = wrong.getIfPresent(count.key);
            if (count == pair) {
                before = earlier;
            }
            wrong.put(
                    count.key, (earlier == null ? Wrong.NONE : earlier).another(now, count.free, config.longestWait()));
        }
    }

    private class Count {
        private final String key;
        private final int free;

        Count(String key, int free) {
            this.key = key;
            this.free = free;
        }

        Duration rest(Instant now) {
            Wrong so = wrong.getIfPresent(key);
            return so == null ? Duration.ZERO : so.rest(now);
        }
    }

    private record Wrong(int times, Duration pause, Instant since) {
        static final Wrong NONE = new Wrong(0, Duration.ZERO, Instant.EPOCH);

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
