package dev.attache.delegation.assignment;

import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The assignments and clashes of the whole summit. */
@Path("/api/v1/summits/{summit}")
@RolesAllowed(Role.READER)
@Transactional
public class SummitAssignmentsResource {
    @Inject
    AssignmentViews views;

    @Inject
    Schedules schedules;

    @GET
    @Cached(Part.PLAN)
    @Path("assignments")
    @Tag(name = "Assignments")
    @Operation(
            operationId = "listAssignments",
            summary = "List the assignments of a summit",
            description = "Sorts by startsAt, precedence, duty.")
    public RestResponse<PageView<AssignmentView>> list(
            @PathParam("summit") String slug,
            @Valid @BeanParam AssignmentFilter filter,
            @Valid @BeanParam Paging paging) {
        Summit summit = Summit.named(slug);
        return paging.ofAll(
                Assignment.matching(summit, filter),
                page -> views.of(slug, page.stream().map(Appointment::of).toList()));
    }

    @GET
    @Cached(Part.PLAN)
    @Path("clashes")
    @Transactional(TxType.SUPPORTS)
    @Tag(name = "Clashes")
    @Operation(operationId = "listClashes", summary = "List what overlaps or is tight")
    public RestResponse<PageView<ClashView>> clashes(
            @PathParam("summit") String slug, @Valid @BeanParam ClashFilter filter, @Valid @BeanParam Paging paging) {
        Collection<Schedule> all = schedules.ofSummit(slug);
        filter.requireKnown(all);
        return paging.of(ClashView.ofAll(all).stream().filter(filter::admits).toList());
    }
}
