package dev.attache.platform.access;

import dev.attache.platform.problem.NotFound;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A summit that is not the caller's does not exist for the caller, nor does anything in it. */
public class SummitScope {
    /** The property of a request that asked for a summit which is not the caller's. */
    public static final String OUTSIDE = "attache.outside";

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        String summit = request.getUriInfo().getPathParameters().getFirst("summit");
        if (summit != null && !identity.isAnonymous() && !Caller.of(identity).sees(summit)) {
            request.setProperty(OUTSIDE, true);
            throw new NotFound("summit", summit);
        }
    }
}
