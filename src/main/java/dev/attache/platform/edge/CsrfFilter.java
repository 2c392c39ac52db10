package dev.attache.platform.edge;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The guard against cross-site request forgery (CSRF): a request that changes something is refused where a page of another
 * site sent it, as a browser adds its cookies, and a name and password that it knows, to any site's request. The browser
 * tells by {@code Sec-Fetch-Site} (Fetch Metadata) where it does, else by {@code Origin}; a client that sends neither is no
 * browser. A bearer token is sent by no browser of its own accord.
 */
public class CsrfFilter {
    private static final String SEC_FETCH_SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");
    private static final String BEARER = "Bearer ";

    @Inject
    PublicAddress address;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void check(ContainerRequestContext request, HttpServerRequest http) {
        if (!SAFE_METHODS.contains(request.getMethod()) && !hasBearerToken(http) && isCrossSite(http)) {
            throw new CrossSite();
        }
    }

    private boolean isCrossSite(HttpServerRequest http) {
        String site = joined(http, SEC_FETCH_SITE);
        String origin = joined(http, ORIGIN);
        return site != null ? !SAME_SITE.contains(site) : origin != null && !isOwn(origin, http);
    }

    /**
     * Whether the origin is the requested host (its scheme may differ behind a proxy that ends TLS) or the public
     * address.
     */
    private boolean isOwn(String origin, HttpServerRequest http) {
        String host = http.getHeader(HttpHeaders.HOST);
        URI known = address.base();
        String from = origin.toLowerCase(Locale.ROOT);
        return (host != null && (from.equals(lower("https://" + host)) || from.equals(lower("http://" + host))))
                || from.equals(lower(known.getScheme() + "://" + known.getAuthority()));
    }

    /** Null without the header. A repeated header is no value that a browser sends, and equals none. */
    private static String joined(HttpServerRequest http, String header) {
        List<String> values = http.headers().getAll(header);
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    private static boolean hasBearerToken(HttpServerRequest http) {
        String authorization = http.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
