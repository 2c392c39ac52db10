package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationView;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The arrivals: by party, and by person. */
@Path(DinnerPath.PATH)
@Tag(name = "Evening")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class ArrivalsResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    Arrivals arrivals;

    @POST
    @Path("invitations/{id}/attendance")
    @Idempotent
    @Operation(
            operationId = "recordAttendance",
            summary = "Record whether a party came",
            description = "Attended as soon as somebody of it has come, a no-show when nobody has.")
    public InvitationView attendance(
            @BeanParam DinnerPath at, @PathParam("id") long id, @NotNull @Valid NewAttendance body) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        ifMatch.ifSent(invitation.id, invitation.version);
        arrivals.record(invitation, body.status().arrival, body.persons());
        return InvitationView.of(invitation);
    }

    @PUT
    @RolesAllowed(Role.DOOR)
    @Path("attendees/{id}/arrival")
    @Operation(
            operationId = "recordArrival",
            summary = "Record whether somebody came",
            description = "A no-show's seat is free; an invitation's state follows its party.")
    public AttendeeView arrival(@BeanParam DinnerPath at, @PathParam("id") long id, @NotNull @Valid NewArrival body) {
        Attendee attendee = Attendee.of(at.lockDinner(), id);
        ifMatch.ifSent(attendee.id, attendee.version);
        arrivals.record(attendee, body.arrival());
        return AttendeeView.of(attendee);
    }
}
