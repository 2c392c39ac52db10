package dev.attache.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is too large before it is read, with a problem document. */
@Singleton
class BodyLimit {
    /** Before Quarkus's own limit, which answers with nothing. */
    private static final int FIRST = 1000;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    EarlyProblem problem;

    void onFilters(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, FIRST);
    }

    private void refuseTooLarge(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit.asLongValue()) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problem.end(request, 413);
    }
}
