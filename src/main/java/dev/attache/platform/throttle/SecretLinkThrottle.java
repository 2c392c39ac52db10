package dev.attache.platform.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.attache.platform.problem.Refusal;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Counts the secrets that lead nowhere, by where they were tried from: so many within the window are a dead link each,
 * what comes beyond is too many. Who knows a secret is never counted and never refused, whatever the neighbours do.
 */
@Singleton
public class SecretLinkThrottle {
    private static final Logger LOG = Logger.getLogger(SecretLinkThrottle.class);

    /** So many networks are remembered: the bound of the memory it takes. */
    private static final int NETWORKS = 10_000;

    private final int allowed;
    private final Duration window;
    private final Clock clock;
    private final Cache<String, Tried> tried;

    /**
     * @param allowed so many addresses that lead nowhere may a client try within the window
     * @param window how long each counts
     */
    @Inject
    SecretLinkThrottle(
            @ConfigProperty(name = "attache.rsvp.misses", defaultValue = "20") int allowed,
            @ConfigProperty(name = "attache.rsvp.window", defaultValue = "10m") Duration window,
            Clock clock) {
        this.allowed = allowed;
        this.window = window;
        this.clock = clock;
        this.tried = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterWrite(window)
                .build();
    }

    /** Takes note of a miss by this request; what is to be said of it: that the link is dead, or that it was one too many. */
    public Refusal by(HttpServerRequest request, Refusal dead) {
        Network network = Network.of(Network.address(request));
        Instant now = clock.instant();
        Refusal[] said = new Refusal[1];
        tried.asMap().compute(network.counted(), (key, known) -> {
            Tried misses = known == null ? new Tried() : known;
            said[0] = misses.note(now, network, dead);
            return misses;
        });
        return said[0];
    }

    /** The misses from one network that were a dead link each, oldest first. */
    private class Tried {
        private final Deque<Instant> misses = new ArrayDeque<>();
        private Instant told;

        Refusal note(Instant now, Network network, Refusal dead) {
            Instant since = now.minus(window);
            while (!misses.isEmpty() && !misses.peekFirst().isAfter(since)) {
                misses.removeFirst();
            }
            if (misses.size() < allowed) {
                misses.addLast(now);
                return dead;
            }
            if (told == null || !told.isAfter(since)) {
                told = now;
                LOG.warnf("More than %d links that lead nowhere were tried from %s", allowed, network.told());
            }
            Instant oldest = misses.isEmpty() ? now : misses.peekFirst();
            return new TooManyAttempts(
                    "Too many links that lead nowhere were tried. Please try again later.",
                    Duration.between(since, oldest));
        }
    }
}
