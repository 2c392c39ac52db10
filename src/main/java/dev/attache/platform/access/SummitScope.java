package dev.attache.platform.access;

import dev.attache.platform.problem.NotFound;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The scope of the caller's summits: another summit does not exist for the caller (404), nor does anything in it. */
public class SummitScope {
    /** The request property that marks a request for a summit outside the scope. */
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
