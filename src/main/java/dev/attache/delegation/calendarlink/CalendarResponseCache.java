package dev.attache.delegation.calendarlink;

import dev.attache.platform.cache.ResponseCache;
import dev.attache.platform.projection.Projections;
import dev.attache.platform.secret.SecretToken;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers calendar feeds from the {@link ResponseCache}: calendar programs poll them for weeks. The secret is looked up each
 * time, together with the revision of the summit's plan; so a link that was replaced is none at once.
 */
public class CalendarResponseCache {
    @Inject
    ResponseCache cache;

    @Inject
    Projections projections;

    @ServerRequestFilter(priority = Priorities.USER + 1000)
    public Optional<Response> answer(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceClass() != CalendarsResource.class
                || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String secret = request.getUriInfo().getPathParameters().getFirst("secret");
        return Feed.of(projections, secret).flatMap(feed -> cache.find(request, new Key(feed.delegate), feed.plan));
    }

    private record Key(long feedOf) {}

    /** A delegate's feed, and the revision of what it shows. */
    private record Feed(long delegate, UUID plan) {
        private static final String SQL =
                """
                select d.id, r.plan
                from calendar_link l join delegate d on d.id = l.delegate_id
                join summit_revision r on r.summit_id = d.summit_id
                where l.secret_hash = ?""";

        static Optional<Feed> of(Projections projections, String secret) {
            return projections.list(Feed.class, SQL, (Object) SecretToken.hash(secret)).stream()
                    .findFirst();
        }
    }
}
