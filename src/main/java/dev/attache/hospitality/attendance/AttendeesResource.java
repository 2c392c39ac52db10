package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The attendees of a dinner, who hold its seats. */
@Path(DinnerPath.PATH + "/attendees")
@Tag(name = "Seating")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class AttendeesResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    Arrivals arrivals;

    @GET
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listAttendees",
            summary = "List who holds a seat",
            description = "In protocol order. Sorts by name, table, seat, arrivedAt.")
    public RestResponse<PageView<AttendeeView>> list(
            @BeanParam DinnerPath at, @Valid @BeanParam AttendeeFilter filter, @Valid @BeanParam Paging paging) {
        return paging.of(Attendee.matching(at.dinner(), filter), AttendeeView::of);
    }

    @POST
    @RolesAllowed(Role.DOOR)
    @Idempotent
    @Operation(
            operationId = "createAttendee",
            summary = "Add somebody unexpected",
            description = "Guests, their companions and delegates hold seats by their invitations and assignments.")
    public RestResponse<AttendeeView> create(@BeanParam DinnerPath at, @NotNull @Valid NewAttendee body) {
        Attendee attendee = arrivals.add(at.lockDinner(), body);
        return Created.at(at.of("attendees", attendee.id), AttendeeView.of(attendee));
    }

    @GET
    @RolesAllowed({Role.DOOR, Role.READER})
    @Path("{id}")
    @Operation(operationId = "getAttendee", summary = "Read who holds a seat")
    public AttendeeView get(@BeanParam DinnerPath at, @PathParam("id") long id) {
        return AttendeeView.of(Attendee.of(at.dinner(), id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteAttendee",
            summary = "Remove somebody unexpected",
            description = "Others leave by their invitations and assignments.")
    public void delete(@BeanParam DinnerPath at, @PathParam("id") long id) {
        Attendee attendee = Attendee.of(at.lockDinner(), id);
        ifMatch.require(attendee.id, attendee.version);
        ExpectedPersonStays.refuseUnlessUnexpected(attendee);
        attendee.delete();
        Attendee.flush();
    }
}
