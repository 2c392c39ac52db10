package dev.attache.programme.summit;

import dev.attache.platform.throttle.Bulkhead;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.CompletionCallback;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Lets only a few requests change, and so wait for the row lock of, one summit at a time ({@link Bulkhead}): whoever holds
 * that lock for long must not occupy all workers and database connections. A request in the queue is suspended and holds
 * neither. Runs after all filters that refuse a request.
 */
@Singleton
public class SummitBulkhead {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** Looked up with the first request, as filters are made before the configuration is read. */
    @Inject
    Instance<Bulkhead> bulkhead;

    @ServerRequestFilter(priority = Priorities.USER + 1000)
    public void limit(ContainerRequestContext request) {
        String summit = request.getUriInfo().getPathParameters().getFirst("summit");
        if (summit != null) {
            limit(request, summit);
        }
    }

    /** Suspends the request until it may change this summit; the permit is held until the request is completed. */
    public void limit(ContainerRequestContext request, String summit) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return;
        }
        ResteasyReactiveRequestContext suspended = CurrentRequestManager.get();
        suspended.suspend();
        bulkhead.get().enter(summit).whenComplete((permit, refusal) -> {
            if (permit == null) {
                suspended.resume(refusal instanceof CompletionException ? refusal.getCause() : refusal);
            } else {
                CompletionCallback leave = failure -> permit.close();
                suspended.registerCompletionCallback(leave);
                suspended.resume();
            }
        });
    }
}
