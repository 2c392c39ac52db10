package dev.attache.signin;

import dev.attache.http.CrossSite;
import dev.attache.http.PublicAddress;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A browser sends its cookie by itself: no other site changes anything in the name of who has signed in. */
public class OwnPages {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    PublicAddress address;

    @ServerRequestFilter
    public void check(ContainerRequestContext request, HttpServerRequest http, HttpHeaders headers) {
        if (SignInCookie.secret(http) != null && !HARMLESS.contains(request.getMethod())) {
            CrossSite.refuse(headers, address.base());
        }
    }
}
