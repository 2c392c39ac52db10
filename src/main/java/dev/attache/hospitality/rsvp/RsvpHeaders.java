package dev.attache.hospitality.rsvp;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * What stands on every answer under /rsvp, errors of any kind included: nobody keeps it, no search engine lists it, and
 * no other site is told its address. The own site is, as browsers send a form without its origin otherwise.
 */
@Singleton
class RsvpHeaders {
    private static final Pattern ADDRESS = Pattern.compile("/*rsvp(/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String POLICY = "Content-Security-Policy";

    /** Before everything that could answer. */
    private static final int FIRST = 2000;

    void onFilters(@Observes Filters filters) {
        filters.register(RsvpHeaders::addLast, FIRST);
    }

    private static void addLast(RoutingContext request) {
        if (ADDRESS.matcher(request.normalizedPath()).matches()) {
            request.addHeadersEndHandler(end -> addTo(request.response().headers()));
        }
        request.next();
    }

    private static void addTo(MultiMap headers) {
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set("X-Robots-Tag", "noindex, nofollow");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
