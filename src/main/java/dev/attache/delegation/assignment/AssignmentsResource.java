package dev.attache.delegation.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateAccess;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The assignments of one engagement of any kind. */
@Path(EngagementAddress.PATH)
@Tag(name = "Assignments")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.UNIT_DESK)
@Transactional
public class AssignmentsResource {
    @Inject
    DelegateAccess own;

    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    Assigner assigner;

    @Inject
    AssignmentViews views;

    @Inject
    Schedules schedules;

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listAssignmentsOfEngagement",
            summary = "List who is assigned",
            description = "Sorts by startsAt, precedence, duty.")
    public RestResponse<PageView<AssignmentView>> list(
            @BeanParam EngagementAddress at, @Valid @BeanParam Paging paging) {
        Engagement engagement = at.engagement();
        int version = Assignment.versionOfList(engagement);
        var answer = paging.ofAll(
                Assignment.matching(engagement),
                page -> views.of(at.summit, page.stream().map(Appointment::of).toList()));
        return RestResponse.ResponseBuilder.ok(answer.getEntity().tagged(engagement.id, version))
                .replaceAll(answer.getHeaders())
                .build();
    }

    @PUT
    @RolesAllowed(Role.DESK)
    @Operation(
            operationId = "replaceAssignmentsOfEngagement",
            summary = "Assign all at once, or nobody",
            description = "If-Match is the tag of the list as it was read; it is needed once somebody is assigned.")
    public PageView<AssignmentView> replaceAll(
            @BeanParam EngagementAddress at, @NotNull @Size(max = 1000) List<@NotNull @Valid NewAssignmentOf> body) {
        Engagement engagement = at.lockEngagement();
        if (engagement.assigned > 0) {
            ifMatch.require(engagement.id, Assignment.versionOfList(engagement));
        } else {
            ifMatch.ifSent(engagement.id, Assignment.versionOfList(engagement));
        }
        Map<Delegate, NewAssignment> wanted = new LinkedHashMap<>();
        for (int i = 0; i < body.size(); i++) {
            String pointer = "/" + i + "/delegate";
            Delegate delegate = named(engagement.summit, body.get(i).delegate().id(), pointer);
            if (wanted.put(delegate, body.get(i).body()) != null) {
                throw Invalid.at(pointer, "stands twice in the list");
            }
        }
        List<AssignmentView> all = views.of(engagement, assigner.replace(engagement, wanted));
        return new PageView<>(all.size(), null, null, all).tagged(engagement.id, Assignment.versionOfList(engagement));
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.READER)
    @Path("{delegateId}")
    @Operation(operationId = "getAssignment", summary = "Read an assignment")
    public AssignmentView get(@BeanParam EngagementAddress at, @PathParam("delegateId") long delegateId) {
        Assignment assignment = Assignment.existing(at.engagement(), delegateId);
        return views.of(assignment.engagement, schedules.of(assignment.delegate));
    }

    @PUT
    @Path("{delegateId}")
    @Operation(operationId = "assign", summary = "Assign a delegate in a duty")
    public RestResponse<AssignmentView> assign(
            @BeanParam EngagementAddress at,
            @PathParam("delegateId") long delegateId,
            @NotNull @Valid NewAssignment body) {
        Engagement engagement = at.lockEngagement();
        Delegate delegate = Delegate.of(engagement.summit, delegateId);
        own.requireChanges(delegate);
        Optional<Assignment> existing = Assignment.of(engagement, delegate);
        existing.ifPresentOrElse(a -> ifMatch.ifSent(a.id, a.version), ifMatch::ifSentNothingMatches);
        AssignmentView view = views.of(engagement, assigner.assign(engagement, delegate, existing, body));
        return existing.isPresent() ? RestResponse.ok(view) : Created.at(at.of(delegateId), view);
    }

    @PATCH
    @Path("{delegateId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeAssignment", summary = "Change parts of an assignment")
    public AssignmentView change(
            @BeanParam EngagementAddress at, @PathParam("delegateId") long delegateId, @NotNull JsonNode body) {
        Engagement engagement = at.lockEngagement();
        Assignment assignment = Assignment.existing(engagement, delegateId);
        own.requireChanges(assignment.delegate);
        ifMatch.require(assignment.id, assignment.version);
        NewAssignment changed = mergePatch.apply(body, NewAssignment.of(assignment));
        return views.of(engagement, assigner.assign(engagement, assignment.delegate, Optional.of(assignment), changed));
    }

    @DELETE
    @Path("{delegateId}")
    @Operation(operationId = "dropAssignment", summary = "Release a delegate")
    public void drop(@BeanParam EngagementAddress at, @PathParam("delegateId") long delegateId) {
        Engagement engagement = at.lockEngagement();
        Assignment assignment = Assignment.existing(engagement, delegateId);
        own.requireChanges(assignment.delegate);
        ifMatch.require(assignment.id, assignment.version);
        assigner.drop(engagement, assignment);
    }

    private static Delegate named(Summit summit, long id, String pointer) {
        try {
            return Delegate.of(summit, id);
        } catch (NotFound e) {
            throw Invalid.at(pointer, "there is no delegate " + id + " at this summit");
        }
    }
}
