package dev.attache.delegation.calendarlink;

import dev.attache.delegation.itinerary.Itineraries;
import dev.attache.delegation.itinerary.Itinerary;
import dev.attache.delegation.itinerary.ItineraryCalendar;
import dev.attache.delegation.itinerary.ItineraryResource;
import dev.attache.platform.problem.Refusal;
import dev.attache.platform.secret.SecretPaths;
import dev.attache.platform.secret.SecretToken;
import dev.attache.platform.throttle.SecretLinkThrottle;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendars that programs subscribe to by a secret link, without an account. */
@Path(SecretPaths.CALENDAR)
@Produces(MediaType.WILDCARD)
@Tag(name = "Itineraries")
@PermitAll
@Transactional(TxType.SUPPORTS)
public class CalendarsResource {
    @Inject
    Itineraries itineraries;

    @Inject
    SecretLinkThrottle throttle;

    @Inject
    RoutingContext context;

    @GET
    @Path("{secret}.ics")
    @Operation(operationId = "subscribeToCalendar", summary = "Read a calendar by its secret address")
    public RestResponse<String> get(
            @PathParam("secret") @Parameter(description = "As the calendar link was given") String secret) {
        Itinerary itinerary = itineraries
                .find(CalendarLink.DELEGATE, (Object) SecretToken.hash(secret))
                .orElseThrow(() -> throttle.count(context.request(), new DeadAddress()));
        return ItineraryCalendar.of(itinerary)
                .answer()
                .header("Content-Disposition", ItineraryResource.inline(itinerary, "ics"))
                .build();
    }

    /** The refusal (404) of a secret link that never existed or was replaced. */
    private static class DeadAddress extends Refusal {
        DeadAddress() {
            super(404, "not-found", "Not found", "There is no calendar at this address. Ask the desk for a new one.");
        }
    }
}
