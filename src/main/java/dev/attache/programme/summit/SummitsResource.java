package dev.attache.programme.summit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Role;
import dev.attache.platform.deletion.DeletionGuard;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The summits. */
@Path("/api/v1/summits")
@Tag(name = "Summits")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class SummitsResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    Event<SummitChanged> changes;

    @Inject
    DeletionGuard deletions;

    @Inject
    SecurityIdentity identity;

    @GET
    @RolesAllowed(Role.DELEGATE)
    @Operation(operationId = "listSummits", summary = "List summits", description = "Sorts by slug, name, startsOn.")
    public RestResponse<PageView<SummitView>> list(
            @QueryParam("q") @Size(max = 200) String q, @Valid @BeanParam Paging paging) {
        return paging.of(Summit.matching(Caller.of(identity).summits(), q), SummitView::of);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createSummit", summary = "Create a summit")
    public RestResponse<SummitView> create(@NotNull @Valid NewSummit body) {
        Caller.of(identity).requireEverySummit();
        Summit summit = Summit.create(body);
        return Created.at("/api/v1/summits/" + summit.slug, SummitView.of(summit));
    }

    @GET
    @Cached(Cached.Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Path("{summit}")
    @Operation(operationId = "getSummit", summary = "Read a summit")
    public SummitView get(@PathParam("summit") String slug) {
        return SummitView.of(Summit.named(slug));
    }

    @PUT
    @Path("{summit}")
    @Operation(operationId = "replaceSummit", summary = "Replace a summit")
    public SummitView replace(
            @PathParam("summit") String slug,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @NotNull @Valid NewSummit body) {
        return change(Summit.lock(slug), body, waiver);
    }

    @PATCH
    @Path("{summit}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSummit", summary = "Change parts of a summit")
    public SummitView change(
            @PathParam("summit") String slug,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @NotNull JsonNode body) {
        Summit summit = Summit.lock(slug);
        return change(summit, mergePatch.apply(body, NewSummit.of(summit)), waiver);
    }

    private SummitView change(Summit summit, NewSummit body, String waiver) {
        ifMatch.require(summit.id, summit.version);
        if (!body.slug().equals(summit.slug)) {
            Caller.of(identity).requireEverySummit();
        }
        changes.fire(new SummitChanged(summit, body, waiver));
        summit.apply(body);
        Summit.flush();
        return SummitView.of(summit);
    }

    @DELETE
    @Path("{summit}")
    @Operation(operationId = "deleteSummit", summary = "Delete an empty summit")
    public void delete(@PathParam("summit") String slug) {
        Summit summit = Summit.lock(slug);
        deletions.delete(summit, summit.version);
    }
}
