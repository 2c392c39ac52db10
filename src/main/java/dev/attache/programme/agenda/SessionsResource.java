package dev.attache.programme.agenda;

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

/** The sessions of a summit's official programme. */
@Path("/api/v1/summits/{summit}/sessions")
@Tag(name = "Sessions")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class SessionsResource {
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
            operationId = "listSessions",
            summary = "List sessions",
            description = "Sorts by startsAt, plannedUntil, title, format.")
    public RestResponse<PageView<SessionView>> list(
            @PathParam("summit") String summit,
            @Valid @BeanParam SessionFilter filter,
            @Valid @BeanParam Paging paging) {
        return paging.of(Session.matching(summit, filter), SessionRow::view);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createSession", summary = "Add a session to the programme")
    public RestResponse<SessionView> create(@PathParam("summit") String summit, @NotNull @Valid NewSession body) {
        Session session = planner.create(Summit.lock(summit), new Session(), body);
        return Created.at("/api/v1/summits/" + summit + "/sessions/" + session.id, view(session));
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Path("{id}")
    @Operation(operationId = "getSession", summary = "Read a session")
    public SessionView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return view(Session.of(Summit.named(summit), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSession", summary = "Replace a session")
    public SessionView replace(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @NotNull @Valid NewSession body) {
        return change(Session.of(Summit.lock(summit), id), body, waiver);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSession", summary = "Change parts of a session")
    public SessionView change(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @NotNull JsonNode body) {
        Session session = Session.of(Summit.lock(summit), id);
        return change(session, mergePatch.apply(body, NewSession.of(session)), waiver);
    }

    private SessionView change(Session session, NewSession body, String waiver) {
        ifMatch.require(session.id, session.version);
        planner.change(session, body, waiver);
        return view(session);
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            operationId = "cancelSession",
            summary = "Cancel a session",
            description = "It stays visible with its assignments, and clashes with nothing.")
    public SessionView cancel(@PathParam("summit") String summit, @PathParam("id") long id) {
        Session session = Session.of(Summit.lock(summit), id);
        ifMatch.ifSent(session.id, session.version);
        planner.cancel(session);
        return view(session);
    }

    @POST
    @Path("{id}/reinstate")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            operationId = "reinstateSession",
            summary = "Reinstate a cancelled session",
            description = "Refused where a delegate has another engagement then, unless a waiver says why that stands.")
    public SessionView reinstate(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver) {
        Session session = Session.of(Summit.lock(summit), id);
        ifMatch.ifSent(session.id, session.version);
        planner.reinstate(session, waiver);
        return view(session);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSession", summary = "Remove a session without assignments")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        Session session = Session.of(Summit.lock(summit), id);
        deletions.delete(session, session.version);
    }

    private SessionView view(Session session) {
        return SessionView.of(session, doubts.about(session));
    }
}
