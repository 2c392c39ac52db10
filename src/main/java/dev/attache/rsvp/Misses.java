package dev.attache.rsvp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.attache.http.Network;
import dev.attache.problem.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.logging.Logger;

/**
 * Counts the secrets that lead nowhere, by where they were tried from: so many within the window are a dead link each,
 * what comes beyond is too many. Who knows a secret is never counted and never refused, whatever the neighbours do.
 */
@Singleton
class Misses {
    private static final Logger LOG = Logger.getLogger(Misses.class);

    /** So many networks are remembered: the bound of the memory it takes. */
    private static final int NETWORKS = 10_000;

    private final RsvpConfig config;
    private final Clock clock;
    private final Cache<String, Tried> tried;

    @Inject
    Misses(RsvpConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.tried = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterWrite(config.window())
                .build();
    }

    /** Takes note of a miss from this address; what is to be said of it. */
    Refusal from(String address) {
        Network network = Network.of(address);
        Instant now = clock.instant();
        Refusal[] said = new Refusal[1];
        tried.asMap().compute(network.counted(), (key, known) -> {
            Tried misses = known == null ? new Tried() : known;
            said[0] = misses.note(now, network);
            return misses;
        });
        return said[0];
    }

    /** The misses from one network that were a dead link each, oldest first. */
    private class Tried {
        private final Deque<Instant> misses = new ArrayDeque<>();
        private Instant told;

        Refusal note(Instant now, Network network) {
            Instant since = now.minus(config.window());
            while (!misses.isEmpty() && !misses.peekFirst().isAfter(since)) {
                misses.removeFirst();
            }
            if (misses.size() < config.misses()) {
                misses.addLast(now);
                return new DeadLink();
            }
            if (told == null || !told.isAfter(since)) {
                told = now;
                LOG.warnf("More than %d links that lead nowhere were tried from %s", config.misses(), network.told());
            }
            Instant oldest = misses.isEmpty() ? now : misses.peekFirst();
            return TooManyAttempts.misses(Duration.between(since, oldest));
        }
    }
}
