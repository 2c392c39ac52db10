package dev.attache.delegation.delegate;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The delegates of a summit, by precedence. */
@Path("/api/v1/summits/{summit}/delegates")
@Tag(name = "Delegates")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.UNIT_DESK)
@Transactional
public class DelegatesResource {
    @Inject
    DelegateDoubts doubts;

    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    DeletionGuard deletions;

    @Inject
    DelegateAccess own;

    @GET
    @Cached(Part.PLAN)
    @Transactional(TxType.SUPPORTS)
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listDelegates",
            summary = "List delegates",
            description = "Sorts by precedence, name, unit, arrivesAt, departsAt.")
    public RestResponse<PageView<DelegateView>> list(
            @PathParam("summit") String summit,
            @Valid @BeanParam DelegateFilter filter,
            @Valid @BeanParam Paging paging) {
        return paging.of(Delegate.matching(summit, filter), DelegateRow::view);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createDelegate", summary = "Add a delegate")
    public RestResponse<DelegateView> create(@PathParam("summit") String summit, @NotNull @Valid NewDelegate body) {
        own.requireIn(body.unit());
        Delegate delegate = Delegate.create(Summit.lock(summit), body);
        return Created.at(
                "/api/v1/summits/" + summit + "/delegates/" + delegate.id,
                DelegateView.of(delegate, doubts.about(delegate)));
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Path("{id}")
    @Operation(
            operationId = "getDelegate",
            summary = "Read a delegate",
            description = "The desk's notes are not shown to the delegate.")
    public DelegateView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        Delegate delegate = Delegate.of(Summit.named(summit), id);
        own.requireSees(delegate);
        return own.seesAll()
                ? DelegateView.of(delegate, doubts.about(delegate))
                : DelegateView.of(delegate, List.of()).withoutNotes();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceDelegate", summary = "Replace a delegate")
    public DelegateView replace(
            @PathParam("summit") String summit, @PathParam("id") long id, @NotNull @Valid NewDelegate body) {
        return change(Delegate.of(Summit.lock(summit), id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeDelegate", summary = "Change parts of a delegate")
    public DelegateView change(@PathParam("summit") String summit, @PathParam("id") long id, @NotNull JsonNode body) {
        Delegate delegate = Delegate.of(Summit.lock(summit), id);
        return change(delegate, mergePatch.apply(body, NewDelegate.of(delegate)));
    }

    private DelegateView change(Delegate delegate, NewDelegate body) {
        own.requireChanges(delegate);
        own.requireIn(body.unit());
        ifMatch.require(delegate.id, delegate.version);
        delegate.apply(body);
        Delegate.flush();
        return DelegateView.of(delegate, doubts.about(delegate));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteDelegate", summary = "Remove a delegate without assignments")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        Delegate delegate = Delegate.of(Summit.lock(summit), id);
        own.requireChanges(delegate);
        deletions.delete(delegate, delegate.version);
    }
}
