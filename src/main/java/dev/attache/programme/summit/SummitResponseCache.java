package dev.attache.programme.summit;

import dev.attache.platform.access.Caller;
import dev.attache.platform.cache.ResponseCache;
import dev.attache.platform.projection.Projections;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers reads of a summit from the {@link ResponseCache}, validated by the {@link SummitRevision}: one small statement.
 * Each caller has answers of its own, as they depend on rights. Runs after all filters that refuse a request.
 */
public class SummitResponseCache {
    /** The characters of a key at most: a longer request is answered without the cache, whose weight counts answers. */
    private static final int LONGEST_KEY = 1_000;

    @Inject
    ResponseCache cache;

    @Inject
    Projections projections;

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter(priority = Priorities.USER + 1000)
    public Optional<Response> answer(ContainerRequestContext request, ResourceInfo resource) {
        Cached cached = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Cached.class);
        if (cached == null || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        Key key = key(request);
        if (key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        String summit = request.getUriInfo().getPathParameters().getFirst("summit");
        return SummitRevision.of(projections, summit)
                .flatMap(revision -> cache.find(request, key, cached.value().validator(revision)));
    }

    private Key key(ContainerRequestContext request) {
        return new Key(
                Caller.of(identity),
                request.getUriInfo().getRequestUri(),
                request.getHeaderString(HttpHeaders.ACCEPT),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** All that an answer depends on beside stored data; the address includes the host, which links begin with. */
    private record Key(Caller caller, URI address, String accept, String language) {
        int length() {
            return address.toString().length() + length(accept) + length(language);
        }

        private static int length(String header) {
            return header == null ? 0 : header.length();
        }
    }
}
