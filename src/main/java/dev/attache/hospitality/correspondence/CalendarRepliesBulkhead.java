package dev.attache.hospitality.correspondence;

import dev.attache.programme.summit.SummitBulkhead;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Lets calendar replies take part in the bulkhead of changes ({@link SummitBulkhead}). The body tells their summit, which is
 * read later: they count as changes of one summit of their own.
 */
public class CalendarRepliesBulkhead {
    /** No summit's slug has a blank. */
    private static final String KEY = "calendar replies";

    @Inject
    SummitBulkhead bulkhead;

    @ServerRequestFilter(priority = Priorities.USER + 1000)
    public void limit(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (resource.getResourceClass() == CalendarRepliesResource.class) {
            bulkhead.limit(request, KEY);
        }
    }
}
