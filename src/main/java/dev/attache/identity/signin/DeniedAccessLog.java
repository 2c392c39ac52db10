package dev.attache.identity.signin;

import dev.attache.platform.access.SummitScope;
import dev.attache.platform.secret.SecretPaths;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Logs each denied access (403) of a known caller to the security log. */
public class DeniedAccessLog {
    private static final int FORBIDDEN = 403;

    @Inject
    SecurityIdentity identity;

    @Inject
    SecurityLog log;

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        boolean denied = response.getStatus() == FORBIDDEN || request.getProperty(SummitScope.OUTSIDE) != null;
        if (denied && !identity.isAnonymous()) {
            String path = request.getUriInfo().getPath();
            log.denied(identity.getPrincipal().getName(), request.getMethod(), SecretPaths.masked(path, path));
        }
    }
}
