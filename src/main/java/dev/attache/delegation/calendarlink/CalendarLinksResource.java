package dev.attache.delegation.calendarlink;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateAccess;
import dev.attache.platform.access.Role;
import dev.attache.platform.edge.PublicAddress;
import dev.attache.platform.http.Created;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The secret link by which a delegate's calendar program subscribes to the itinerary. */
@Path("/api/v1/summits/{summit}/delegates/{id}/calendar-link")
@Tag(name = "Itineraries")
@RolesAllowed(Role.DELEGATE)
@Transactional
public class CalendarLinksResource {
    @Inject
    Clock clock;

    @Inject
    UriInfo uri;

    @Inject
    PublicAddress publicAddress;

    @Inject
    DelegateAccess own;

    @POST
    @Idempotent
    @Operation(
            operationId = "createCalendarLink",
            summary = "Give the calendar a new secret address",
            description = "The address is shown this once; the one before it dies.")
    public RestResponse<CalendarAddress> create(@PathParam("summit") String slug, @PathParam("id") long id) {
        Delegate delegate = delegate(slug, id);
        delegate.requireNotErased();
        String secret = CalendarLink.renew(delegate, clock.instant());
        CalendarAddress address = CalendarAddress.of(publicAddress, uri.getBaseUri(), secret);
        return Created.at(address.url(), address);
    }

    @DELETE
    @Operation(operationId = "deleteCalendarLink", summary = "Kill the calendar's secret address")
    public void delete(@PathParam("summit") String slug, @PathParam("id") long id) {
        CalendarLink.kill(delegate(slug, id));
    }

    private Delegate delegate(String slug, long id) {
        Delegate delegate = Delegate.of(Summit.lock(slug), id);
        own.requireHas(delegate);
        return delegate;
    }
}
