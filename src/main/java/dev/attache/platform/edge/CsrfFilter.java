package dev.attache.platform.edge;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A browser sends cookies by itself, and a name and a password that it has asked for once: no other site changes anything
 * in the name of who has signed in. A bearer token is sent by nobody but a program that has it.
 */
public class CsrfFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    @Inject
    PublicAddress address;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void check(ContainerRequestContext request, HttpServerRequest http, HttpHeaders headers) {
        if (!bringsToken(http) && !HARMLESS.contains(request.getMethod())) {
            CrossSite.refuse(headers, address.base());
        }
    }

    private static boolean bringsToken(HttpServerRequest http) {
        String authorization = http.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
