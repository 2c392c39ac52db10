package dev.attache.hospitality.rsvp;

import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.platform.projection.Projections;
import dev.attache.platform.secret.SecretPaths;
import dev.attache.platform.secret.SecretToken;
import dev.attache.programme.summit.SummitBulkhead;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets guests' answers take part in the bulkhead of their summit ({@link SummitBulkhead}). */
public class RsvpBulkhead {
    private static final String SECRET = "secret";

    @Inject
    SummitBulkhead bulkhead;

    @Inject
    Projections projections;

    @ServerRequestFilter(priority = Priorities.USER + 1000)
    public void limit(ContainerRequestContext request) {
        if (request.getMethod().equals("POST")
                && SecretPaths.isRsvp(request.getUriInfo().getPath())) {
            String secret = request.getUriInfo().getPathParameters().getFirst(SECRET);
            projections
                    .list(String.class, InvitationLink.SUMMIT, SecretToken.hash(secret))
                    .forEach(summit -> bulkhead.limit(request, summit));
        }
    }
}
