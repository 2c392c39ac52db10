package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.platform.access.Role;
import dev.attache.platform.edge.PublicAddress;
import dev.attache.platform.http.Created;
import dev.attache.platform.idempotency.Idempotent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The transitions of an invitation: send, remind, answer, withdraw. */
@Path(DinnerPath.PATH)
@Tag(name = "Invitations")
@RolesAllowed(Role.DESK)
@Transactional
public class InvitationMovesResource {
    private static final String MAIL = "false: the desk hands it over by other means";

    @Inject
    InvitationSending sending;

    @Inject
    RsvpIntake intake;

    @Inject
    SecurityIdentity identity;

    @Inject
    PublicAddress address;

    @Inject
    UriInfo uri;

    @Inject
    Clock clock;

    @POST
    @Path("invitations/{id}/send")
    @Idempotent
    @Operation(operationId = "sendInvitation", summary = "Send an invitation")
    public InvitationView send(
            @BeanParam DinnerPath at,
            @PathParam("id") long id,
            @QueryParam("mail") @DefaultValue("true") @Parameter(description = MAIL) Boolean mail) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        sending.send(invitation, mail);
        return view(invitation);
    }

    @POST
    @Path("send")
    @Idempotent
    @Operation(operationId = "sendInvitations", summary = "Send all drafts")
    public SendingReport sendAll(
            @BeanParam DinnerPath at,
            @QueryParam("mail") @DefaultValue("true") @Parameter(description = MAIL) Boolean mail) {
        Dinner dinner = at.lockDinner();
        dinner.requireScheduled();
        List<Invitation> drafts = Invitation.toPresent(EnumSet.of(InvitationStatus.DRAFT), dinner);
        drafts.forEach(i -> sending.send(i, mail));
        return SendingReport.of(drafts);
    }

    @POST
    @Path("invitations/{id}/remind")
    @Idempotent
    @Operation(operationId = "remindGuest", summary = "Remind a guest of an invitation")
    public InvitationView remind(@BeanParam DinnerPath at, @PathParam("id") long id) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        sending.remind(invitation);
        return view(invitation);
    }

    @POST
    @Path("remind")
    @Idempotent
    @Operation(operationId = "remindGuests", summary = "Remind all who have not answered")
    public SendingReport remindAll(@BeanParam DinnerPath at) {
        Dinner dinner = at.lockDinner();
        dinner.requireScheduled();
        List<Invitation> open = Invitation.toPresent(InvitationStatus.OPEN, dinner);
        open.forEach(sending::remind);
        return SendingReport.of(open);
    }

    @POST
    @Path("invitations/{id}/withdraw")
    @Idempotent
    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation")
    public InvitationView withdraw(@BeanParam DinnerPath at, @PathParam("id") long id) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        sending.withdraw(invitation);
        return view(invitation);
    }

    @POST
    @Path("invitations/{id}/rsvp")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "recordRsvp",
            summary = "Record an answer",
            description = "As it came by phone, mail, letter or in person; after the deadline too.")
    public InvitationView rsvp(@BeanParam DinnerPath at, @PathParam("id") long id, @NotNull @Valid RecordedRsvp body) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        intake.record(invitation, body.rsvp(), new RsvpSource(body.channel(), recorder(body), body.note(), null));
        return view(invitation);
    }

    /** The account that is signed in, unless the body names somebody of the desk. */
    private String recorder(RecordedRsvp body) {
        return body.recordedBy() == null ? identity.getPrincipal().getName() : body.recordedBy();
    }

    @POST
    @Path("invitations/{id}/link")
    @Idempotent
    @Operation(
            operationId = "createInvitationLink",
            summary = "Give the guest a new secret address",
            description = "The address is shown this once; those before it die.")
    public RestResponse<InvitationAddress> link(@BeanParam DinnerPath at, @PathParam("id") long id) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        invitation.requireNotWithdrawn();
        InvitationLink.killAll(invitation);
        String secret = InvitationLink.add(invitation, clock.instant());
        InvitationAddress created =
                new InvitationAddress(address.link(InvitationAddress.path(secret), uri.getBaseUri()));
        return Created.at(created.url(), created);
    }

    private static InvitationView view(Invitation invitation) {
        Invitation.flush();
        return InvitationView.of(invitation);
    }
}
