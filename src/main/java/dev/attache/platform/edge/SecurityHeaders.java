package dev.attache.platform.edge;

import dev.attache.platform.secret.SecretPaths;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The security headers of every answer: no sniffing of content types, no frames, no scripts, no reading by other sites, no
 * index of a search engine. A page that needs more sets its own header, which stays. No cache stores a page, an RSVP
 * page's errors included, nor an answer to a browser's cookie: the browser may be shared, and would keep both on its disk after
 * signing out; its referrer policy lets the own site see the address, as browsers send a form without its origin otherwise.
 */
@Singleton
class SecurityHeaders {
    private static final int FIRST = 2000;
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Swagger UI's page has scripts and styles of its own; inline scripts are permitted by their hashes. */
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
            if (SecretPaths.isRsvp(request.normalizedPath())) {
                headers.set("Cache-Control", "no-store");
            } else if (SecretPaths.isSecret(request.normalizedPath())) {
                putIfAbsent(headers, "Referrer-Policy", "no-referrer");
            }
            putIfAbsent(headers, "X-Content-Type-Options", "nosniff");
            putIfAbsent(headers, "X-Frame-Options", "DENY");
            putIfAbsent(headers, "Referrer-Policy", "same-origin");
            putIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
            putIfAbsent(headers, "X-Robots-Tag", "noindex, nofollow");
            if (isPage(headers) || request.request().headers().contains("Cookie")) {
                keepNothing(headers);
            }
            putIfAbsent(headers, "Cache-Control", "private, no-cache");
            putIfAbsent(headers, POLICY, request.normalizedPath().startsWith(SWAGGER_UI) ? ITS_OWN : NOTHING);
            if (request.request().isSSL() || "https".equals(request.request().scheme())) {
                putIfAbsent(headers, "Strict-Transport-Security", "max-age=31536000");
            }
        });
        request.next();
    }

    private static boolean isPage(MultiMap headers) {
        String type = headers.get("Content-Type");
        return type != null && type.startsWith("text/html");
    }

    /** What is public, as the icon, may be kept. */
    private static void keepNothing(MultiMap headers) {
        String control = headers.get("Cache-Control");
        if (control == null || control.startsWith("private")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
