package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeView;
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The seat of one attendee: where somebody sits. */
@Path(DinnerPath.PATH)
@Tag(name = "Seating")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class SeatsResource {
    @Inject
    IfMatch ifMatch;

    @PUT
    @Path("attendees/{id}/seat")
    @Operation(
            operationId = "seat",
            summary = "Place somebody at a table",
            description = "Moves who sits elsewhere. Without a seat the first that is free.")
    public AttendeeView seat(@BeanParam DinnerPath at, @PathParam("id") long id, @NotNull @Valid NewSeat body) {
        Attendee attendee = attendee(at, id);
        body.place(attendee);
        return AttendeeView.of(attendee);
    }

    @DELETE
    @Path("attendees/{id}/seat")
    @Operation(operationId = "unseat", summary = "Take somebody from the table")
    public void unseat(@BeanParam DinnerPath at, @PathParam("id") long id) {
        attendee(at, id).standUp();
        Attendee.flush();
    }

    private Attendee attendee(DinnerPath at, long id) {
        Attendee attendee = Attendee.of(at.lockDinner(), id);
        ifMatch.ifSent(attendee.id, attendee.version);
        return attendee;
    }
}
