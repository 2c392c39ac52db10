package dev.attache.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.attache.platform.http.ETags;
import dev.attache.platform.http.RawJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The response cache: finished answers by key, each with the validator that was read before the answer was made. It is
 * answered again while its validator is that of now, so what changes the validator in the same commit is never answered
 * stale. Bounded in weight and time; an erasure of personal data empties it.
 *
 * <p>A bean that is made with the first request, as filters are made before the configuration is read.
 */
@ApplicationScoped
public class ResponseCache {
    private static final String PENDING = "attache.pending-response";

    private final Cache<Object, KeptResponse> kept;
    private final boolean keeps;

    /** Raised when the cache is emptied: what was begun before is not kept after. */
    private final AtomicLong era = new AtomicLong();

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    ResponseCache(ResponseCacheConfig config) {
        long weight = config.weight().asLongValue();
        keeps = weight > 0;
        kept = Caffeine.newBuilder()
                .maximumWeight(weight)
                .weigher((Object key, KeptResponse response) -> response.weight())
                .expireAfterWrite(config.longest())
                .build();
    }

    /**
     * The kept answer under this key; without one, what the request is answered with will be kept.
     *
     * @param key all that the answer depends on beside the stored data: who asks, for what, in which form
     * @param validator of the stored data, read just now
     */
    public Optional<Response> find(ContainerRequestContext request, Object key, Object validator) {
        KeptResponse found = kept.getIfPresent(key);
        if (found != null && found.validator().equals(validator)) {
            return Optional.of(found.answer());
        }
        if (keeps) {
            request.setProperty(PENDING, new Pending(key, validator, era.get()));
        }
        return Optional.empty();
    }

    /** Runs when the answer has its tag, and before that is compared with what the client holds. */
    @ServerResponseFilter(priority = ETags.TAGGED - 1)
    public void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PENDING) instanceof Pending pending
                && response.getStatus() == 200
                && pending.era == era.get()) {
            length(response.getEntity()).ifPresent(length -> {
                kept.put(
                        pending.key,
                        new KeptResponse(pending.validator, headers(response), response.getEntity(), length));
                if (pending.era != era.get()) {
                    kept.invalidate(pending.key);
                }
            });
        }
    }

    /** The bytes of a finished body in memory; empty for what is not finished. */
    private static OptionalInt length(Object body) {
        return body instanceof RawJson json
                ? OptionalInt.of(json.bytes().length)
                : body instanceof String text ? OptionalInt.of(bytes(text)) : OptionalInt.empty();
    }

    /** A text of Latin-1 takes a byte per character, any other two. */
    private static int bytes(String text) {
        return text.chars().allMatch(c -> c < 256) ? text.length() : 2 * text.length();
    }

    private static MultivaluedMap<String, Object> headers(ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>(response.getHeaders());
        if (!headers.containsKey(HttpHeaders.CONTENT_TYPE)) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
        }
        return headers;
    }

    /** Empties the cache as soon as the transaction has ended: personal data that it erases are in no answer any more. */
    public void emptyAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    empty();
                }
            }
        });
    }

    /** Empties the cache; what is being made now is not kept. */
    public void empty() {
        era.incrementAndGet();
        kept.invalidateAll();
    }

    /** The number of kept answers. */
    public long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }

    private record Pending(Object key, Object validator, long era) {}
}
