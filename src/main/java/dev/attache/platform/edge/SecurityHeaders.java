package dev.attache.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What every answer tells a browser, whoever answers: nothing is guessed from the bytes, framed, run, handed on to other
 * sites or kept by a search engine. A page says more precisely what it needs, and wins.
 */
@Singleton
class SecurityHeaders {
    private static final int FIRST = 2000;
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page of Swagger UI: its scripts and styles are files of its own, what stands in the page is told by its hash. */
    private static final String SWAGGER_UI = "/q/swagger-ui";

    private static final String ITS_OWN = "default-src 'none'; script-src 'self'"
            + " 'sha256-VdankBQ3KN/Ldi+Ir/zkwPOXEPF95I7gcmOTcjS94J4='"
            + " 'sha256-xUBOgH5FRtr24e8oShM75tIJfUoY9ryp0ofU/5e+H7I=';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void onFilters(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, FIRST);
    }

    private static void add(RoutingContext request) {
        request.addHeadersEndHandler(ended -> {
            MultiMap headers = request.response().headers();
            putIfAbsent(headers, "X-Content-Type-Options", "nosniff");
            putIfAbsent(headers, "X-Frame-Options", "DENY");
            putIfAbsent(headers, "Referrer-Policy", "same-origin");
            putIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
            putIfAbsent(headers, "X-Robots-Tag", "noindex, nofollow");
            putIfAbsent(headers, "Cache-Control", "private, no-cache");
            putIfAbsent(headers, POLICY, request.normalizedPath().startsWith(SWAGGER_UI) ? ITS_OWN : NOTHING);
            if (request.request().isSSL() || "https".equals(request.request().scheme())) {
                putIfAbsent(headers, "Strict-Transport-Security", "max-age=31536000");
            }
        });
        request.next();
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
