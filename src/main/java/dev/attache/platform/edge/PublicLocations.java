package dev.attache.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets the header {@code Location} of every answer, a redirect's too, begin with the {@link PublicAddress}. */
@Singleton
class PublicLocations {
    private static final int AFTER_SECURITY_HEADERS = 1900;

    @Inject
    PublicAddress address;

    void onFilters(@Observes Filters filters) {
        filters.register(this::watch, AFTER_SECURITY_HEADERS);
    }

    private void watch(RoutingContext request) {
        request.addHeadersEndHandler(ended -> {
            MultiMap headers = request.response().headers();
            String location = headers.get(HttpHeaders.LOCATION);
            if (location != null) {
                headers.set(HttpHeaders.LOCATION, seen(location, request.request()));
            }
        });
        request.next();
    }

    /** Another site's address, as the identity provider's, stays. */
    private String seen(String location, HttpServerRequest http) {
        String requested = http.scheme() + "://" + http.authority();
        String path = location.startsWith(requested + "/") ? location.substring(requested.length()) : location;
        return path.startsWith("/") && !path.startsWith("//") ? address.link(path, requested) : location;
    }
}
