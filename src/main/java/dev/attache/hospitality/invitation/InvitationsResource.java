package dev.attache.hospitality.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.JsonBinding;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.platform.spreadsheet.LimitedConcurrency;
import dev.attache.platform.spreadsheet.Table;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The invitations to a dinner. */
@Path(DinnerPath.PATH + "/invitations")
@Tag(name = "Invitations")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class InvitationsResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    JsonBinding bodies;

    @Inject
    InvitingMany invitingMany;

    @GET
    @Cached(Part.ALL)
    @Transactional(TxType.SUPPORTS)
    @RolesAllowed(Role.READER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations to a dinner",
            description = "Sorts by name, organisation, category, country, status, respondedAt, waitlistPosition.")
    public RestResponse<PageView<InvitationView>> list(
            @BeanParam DinnerPath at, @Valid @BeanParam InvitationFilter filter, @Valid @BeanParam Paging paging) {
        return paging.ofAll(Invitation.matching(at, filter), InvitationRow::views);
    }

    /** The same list as CSV, as {@code invitations.csv}, if the Accept header asks for it. */
    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Produces(Table.CSV + ";qs=0.1")
    @LimitedConcurrency
    @Operation(hidden = true)
    public RestResponse<String> table(@BeanParam DinnerPath at, @Valid @BeanParam InvitationFilter filter) {
        return InvitationTable.of(Invitation.all(at, filter)).csv().answer().build();
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createInvitation",
            summary = "Draft an invitation, or many",
            description = "Of one guest; or, all or none, of several: a list of invitations, or guests or a category in"
                    + " the same terms. A guest of a list who is invited already refuses the whole; of a category those"
                    + " are invited who are not yet.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            title = "NewInvitationOrMany",
                                            oneOf = {NewInvitation.class, NewInvitations.class})))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            title = "InvitationOrMany",
                                            oneOf = {InvitationView.class, InvitedGuests.class})))
    public RestResponse<?> create(@BeanParam DinnerPath at, @NotNull JsonNode body) {
        if (InvitingMany.isMeantBy(body)) {
            InvitedGuests invited = invitingMany.invite(at.lockDinner(), body);
            return Created.at(at.of("invitations"), invited);
        }
        NewInvitation one = bodies.as(NewInvitation.class, body);
        Dinner dinner = at.lockDinner();
        Invitation invitation = Invitation.invite(dinner, Guest.named(dinner.summit, one.guest()), one);
        return Created.at(at.of("invitations", invitation.id), InvitationView.of(invitation));
    }

    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Path("{id}")
    @Operation(operationId = "getInvitation", summary = "Read an invitation")
    public InvitationView get(@BeanParam DinnerPath at, @PathParam("id") long id) {
        return InvitationView.of(Invitation.of(at.dinner(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceInvitation", summary = "Replace an invitation")
    public InvitationView replace(
            @BeanParam DinnerPath at, @PathParam("id") long id, @NotNull @Valid NewInvitation body) {
        return change(Invitation.of(at.lockDinner(), id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeInvitation", summary = "Change parts of an invitation")
    public InvitationView change(@BeanParam DinnerPath at, @PathParam("id") long id, @NotNull JsonNode body) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        return change(invitation, mergePatch.apply(body, NewInvitation.of(invitation)));
    }

    private InvitationView change(Invitation invitation, NewInvitation body) {
        ifMatch.require(invitation.id, invitation.version);
        invitation.apply(body);
        Invitation.flush();
        return InvitationView.of(invitation);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteInvitation",
            summary = "Delete a draft",
            description = "What was sent is withdrawn, not deleted.")
    public void delete(@BeanParam DinnerPath at, @PathParam("id") long id) {
        Invitation invitation = Invitation.of(at.lockDinner(), id);
        ifMatch.require(invitation.id, invitation.version);
        IllegalMove.unless(
                EnumSet.of(InvitationStatus.DRAFT), invitation.status, "deleted, only withdrawn: answers are kept");
        invitation.delete();
        Invitation.flush();
    }
}
