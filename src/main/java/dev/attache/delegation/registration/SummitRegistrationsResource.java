package dev.attache.delegation.registration;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.projection.Projections;
import dev.attache.programme.sideevent.SideEvent;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The registrations of a whole summit, by the date until which they are due. */
@Path("/api/v1/summits/{summit}/registrations")
@Tag(name = "Registrations")
@RolesAllowed(Role.READER)
@Transactional
public class SummitRegistrationsResource {
    @Inject
    Projections projections;

    @GET
    @Operation(
            operationId = "listRegistrations",
            summary = "List what is due",
            description =
                    """
                    Recorded registrations, and those that nobody recorded: a delegate who is assigned to a side event that \
                    says how one registers needs one. Those for cancelled side events are left out. The nearest date comes \
                    first. Sorts by dueAt.""")
    public RestResponse<PageView<DueRegistration>> list(
            @PathParam("summit") String slug, @BeanParam RegistrationFilter filter, @Valid @BeanParam Paging paging) {
        Summit summit = Summit.named(slug);
        Delegate.requireFilter(summit, filter.delegate, "delegate");
        SideEvent.requireFilter(summit, filter.sideEvent, "sideEvent");
        List<DueRegistration> due =
                projections
                        .list(DueRegistration.Row.class, DueRegistration.Row.OF_SUMMIT, summit.id, summit.id)
                        .stream()
                        .flatMap(row -> row.due().stream())
                        .filter(filter::admits)
                        .sorted(order(paging.sort))
                        .toList();
        int from = (int) Math.min(paging.offset(), due.size());
        return paging.answer(due.subList(from, Math.min(from + paging.pageSize, due.size())), due.size());
    }

    private static Comparator<DueRegistration> order(String sort) {
        if (sort == null || sort.isBlank() || sort.equals("dueAt")) {
            return DueRegistration.BY_DATE;
        }
        if (sort.equals("-dueAt")) {
            return Comparator.comparing((DueRegistration d) -> d.dueAt() == null)
                    .thenComparing(DueRegistration.BY_DATE.reversed());
        }
        throw Invalid.parameter("sort", "only by dueAt");
    }
}
