package dev.attache.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The icon that browsers ask for of their own accord (favicon), answered to everybody before any sign-in. */
@Singleton
class Favicon {
    private static final String PATH = "/favicon.ico";
    private static final int BEFORE_AUTHENTICATION = 1200;
    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d3557"/>\\
            <path d="M7 25 16 6l9 19M11 18h10" fill="none" stroke="#fff" stroke-width="3"/></svg>
            """;

    void onFilters(@Observes Filters filters) {
        filters.register(Favicon::answer, BEFORE_AUTHENTICATION);
    }

    private static void answer(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (request.normalizedPath().equals(PATH) && (method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                    .end(SVG);
        } else {
            request.next();
        }
    }
}
