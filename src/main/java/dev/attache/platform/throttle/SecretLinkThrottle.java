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
import org.jboss.logging.Logger;

/**
 * The throttle (rate limit) of secret links: an unknown link is a dead link (404) for so many attempts from one network
 * or IPv6 site within the window, and beyond that too many attempts (429). A known link is never counted nor refused.
 */
@Singleton
public class SecretLinkThrottle {
    private static final Logger LOG = Logger.getLogger(SecretLinkThrottle.class);

    /** The number of networks that are remembered, which bounds the memory. */
    private static final int NETWORKS = 10_000;

    private final ThrottleConfig.SecretLinks config;
    private final Duration window;
    private final Clock clock;
    private final Cache<String, Tried> tried;

    @Inject
    SecretLinkThrottle(ThrottleConfig config, Clock clock) {
        this.config = config.secretLinks();
        this.window = config.secretLinks().window();
        this.clock = clock;
        this.tried = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterWrite(window)
                .build();
    }

    /** Counts the unknown link that this request tried; the refusal is {@code dead}, or one attempt too many. */
    public Refusal count(HttpServerRequest request, Refusal dead) {
        Network network = Network.of(Network.address(request));
        Instant now = clock.instant();
        Refusal answer = count("network " + network.counted(), config.attempts(), now, network, dead);
        return answer == dead ? count("site " + network.site(), config.perSite(), now, network, dead) : answer;
    }

    private Refusal count(String key, int allowed, Instant now, Network network, Refusal dead) {
        Refusal[] said = new Refusal[1];
        tried.asMap().compute(key, (same, known) -> {
            Tried attempts = known == null ? new Tried() : known;
            said[0] = attempts.note(allowed, now, network, dead);
            return attempts;
        });
        return said[0];
    }

    /** The unknown links that one network tried within the window, oldest first. */
    private class Tried {
        private final Deque<Instant> attempts = new ArrayDeque<>();
        private Instant told;

        Refusal note(int allowed, Instant now, Network network, Refusal dead) {
            Instant since = now.minus(window);
            while (!attempts.isEmpty() && !attempts.peekFirst().isAfter(since)) {
                attempts.removeFirst();
            }
            if (attempts.size() < allowed) {
                attempts.addLast(now);
                return dead;
            }
            if (told == null || !told.isAfter(since)) {
                told = now;
                LOG.warnf("More than %d unknown secret links were tried from %s", allowed, network.told());
            }
            Instant oldest = attempts.isEmpty() ? now : attempts.peekFirst();
            return new TooManyAttempts(
                    "Too many links that lead nowhere were tried. Please try again later.",
                    Duration.between(since, oldest));
        }
    }
}
