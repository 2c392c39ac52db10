package dev.attache.programme.sideevent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Role;
import dev.attache.platform.deletion.DeletionGuard;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.agenda.EngagementDoubts;
import dev.attache.programme.agenda.EngagementEditing;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.WaiverReason;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The side events around a summit. */
@Path("/api/v1/summits/{summit}/side-events")
@Tag(name = "Side events")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class SideEventsResource {
    @Inject
    EngagementDoubts doubts;

    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    EngagementEditing planner;

    @Inject
    DeletionGuard deletions;

    @GET
    @Cached(Part.PLAN)
    @Transactional(TxType.SUPPORTS)
    @RolesAllowed(Role.DELEGATE)
    @Operation(
            operationId = "listSideEvents",
            summary = "List side events",
            description = "Sorts by startsAt, plannedUntil, title, deadline.")
    public RestResponse<PageView<SideEventView>> list(
            @PathParam("summit") String summit,
            @Valid @BeanParam SideEventFilter filter,
            @Valid @BeanParam Paging paging) {
        return paging.of(SideEvent.matching(summit, filter), SideEventRow::view);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createSideEvent", summary = "Add a side event")
    public RestResponse<SideEventView> create(@PathParam("summit") String summit, @NotNull @Valid NewSideEvent body) {
        SideEvent event = planner.create(Summit.lock(summit), new SideEvent(), body);
        return Created.at("/api/v1/summits/" + summit + "/side-events/" + event.id, view(event));
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Path("{id}")
    @Operation(operationId = "getSideEvent", summary = "Read a side event")
    public SideEventView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return view(SideEvent.of(Summit.named(summit), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSideEvent", summary = "Replace a side event")
    public SideEventView replace(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @NotNull @Valid NewSideEvent body) {
        return change(SideEvent.of(Summit.lock(summit), id), body, waiver);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSideEvent", summary = "Change parts of a side event")
    public SideEventView change(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @NotNull JsonNode body) {
        SideEvent event = SideEvent.of(Summit.lock(summit), id);
        return change(event, mergePatch.apply(body, NewSideEvent.of(event)), waiver);
    }

    private SideEventView change(SideEvent event, NewSideEvent body, String waiver) {
        ifMatch.require(event.id, event.version);
        planner.change(event, body, waiver);
        return view(event);
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            operationId = "cancelSideEvent",
            summary = "Cancel a side event",
            description = "It stays visible with its assignments, and clashes with nothing.")
    public SideEventView cancel(@PathParam("summit") String summit, @PathParam("id") long id) {
        SideEvent event = SideEvent.of(Summit.lock(summit), id);
        ifMatch.ifSent(event.id, event.version);
        planner.cancel(event);
        return view(event);
    }

    @POST
    @Path("{id}/reinstate")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            operationId = "reinstateSideEvent",
            summary = "Reinstate a cancelled side event",
            description = "Refused where a delegate has another engagement then, unless a waiver says why that stands.")
    public SideEventView reinstate(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver) {
        SideEvent event = SideEvent.of(Summit.lock(summit), id);
        ifMatch.ifSent(event.id, event.version);
        planner.reinstate(event, waiver);
        return view(event);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSideEvent", summary = "Remove a side event without assignments")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        SideEvent event = SideEvent.of(Summit.lock(summit), id);
        deletions.delete(event, event.version);
    }

    private SideEventView view(SideEvent event) {
        return SideEventView.of(event, doubts.about(event));
    }
}
