package dev.attache.programme.venue;

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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The venues of a summit. */
@Path("/api/v1/summits/{summit}/venues")
@Tag(name = "Venues")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class VenuesResource {
    @Inject
    VenueDoubts doubts;

    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    Event<VenueChanged> changes;

    @Inject
    DeletionGuard deletions;

    @GET
    @Cached(Part.PLAN)
    @Transactional(TxType.SUPPORTS)
    @RolesAllowed(Role.DELEGATE)
    @Operation(operationId = "listVenues", summary = "List venues", description = "Sorts by place, room.")
    public RestResponse<PageView<VenueView>> list(
            @PathParam("summit") String summit,
            @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("place") @Parameter(description = "The rooms of this place") @Size(max = 200) String place,
            @Valid @BeanParam Paging paging) {
        return paging.of(Venue.matching(summit, q, place), Function.identity());
    }

    @POST
    @Idempotent
    @Operation(operationId = "createVenue", summary = "Create a venue")
    public RestResponse<VenueView> create(@PathParam("summit") String summit, @NotNull @Valid NewVenue body) {
        Venue venue = Venue.create(Summit.named(summit), body);
        return Created.at("/api/v1/summits/" + summit + "/venues/" + venue.id, view(venue));
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Path("{id}")
    @Operation(operationId = "getVenue", summary = "Read a venue")
    public VenueView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return view(Venue.of(Summit.named(summit), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceVenue", summary = "Replace a venue")
    public VenueView replace(
            @PathParam("summit") String summit, @PathParam("id") long id, @NotNull @Valid NewVenue body) {
        return change(Venue.of(Summit.lock(summit), id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeVenue", summary = "Change parts of a venue")
    public VenueView change(@PathParam("summit") String summit, @PathParam("id") long id, @NotNull JsonNode body) {
        Venue venue = Venue.of(Summit.lock(summit), id);
        return change(venue, mergePatch.apply(body, NewVenue.of(venue)));
    }

    private VenueView change(Venue venue, NewVenue body) {
        ifMatch.require(venue.id, venue.version);
        NewVenue before = NewVenue.of(venue);
        venue.apply(body);
        Venue.flush();
        Transfer.follow(venue.summit, before.place(), venue.place);
        if (!before.isShownAs(body)) {
            changes.fire(new VenueChanged(venue, before));
        }
        return view(venue);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteVenue", summary = "Delete an unused venue")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        Venue venue = Venue.of(Summit.lock(summit), id);
        deletions.delete(venue, venue.version);
    }

    private VenueView view(Venue venue) {
        return VenueView.of(venue, doubts.about(venue));
    }
}
