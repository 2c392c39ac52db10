package dev.attache.hospitality.guest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Role;
import dev.attache.platform.deletion.DeletionGuard;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The guests of a summit, in protocol order. */
@Path("/api/v1/summits/{summit}/guests")
@Tag(name = "Guests")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class GuestsResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    DeletionGuard deletions;

    @GET
    @Cached(Part.ALL)
    @Transactional(TxType.SUPPORTS)
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listGuests",
            summary = "List guests",
            description = "Sorts by name, organisation, country, category.")
    public RestResponse<PageView<GuestView>> list(
            @PathParam("summit") String summit, @Valid @BeanParam GuestFilter filter, @Valid @BeanParam Paging paging) {
        return paging.of(Guest.matching(summit, filter), GuestRow::view);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createGuest",
            summary = "Add a guest",
            description = "Who may be the same person is pointed out in possibleDuplicates.")
    public RestResponse<GuestView> create(@PathParam("summit") String summit, @NotNull @Valid NewGuest body) {
        Guest guest = Guest.create(Summit.lock(summit), body);
        return Created.at("/api/v1/summits/" + summit + "/guests/" + guest.id, GuestView.of(guest));
    }

    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Path("{id}")
    @Operation(operationId = "getGuest", summary = "Read a guest")
    public GuestView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return GuestView.of(Guest.of(Summit.named(summit), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceGuest", summary = "Replace a guest")
    public GuestView replace(
            @PathParam("summit") String summit, @PathParam("id") long id, @NotNull @Valid NewGuest body) {
        return change(Guest.of(Summit.lock(summit), id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeGuest", summary = "Change parts of a guest")
    public GuestView change(@PathParam("summit") String summit, @PathParam("id") long id, @NotNull JsonNode body) {
        Guest guest = Guest.of(Summit.lock(summit), id);
        return change(guest, mergePatch.apply(body, NewGuest.of(guest)));
    }

    private GuestView change(Guest guest, NewGuest body) {
        ifMatch.require(guest.id, guest.version);
        guest.apply(body);
        Guest.flush();
        return GuestView.of(guest);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteGuest", summary = "Remove a guest who is not invited")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        Guest guest = Guest.of(Summit.lock(summit), id);
        deletions.delete(guest, guest.version);
    }
}
