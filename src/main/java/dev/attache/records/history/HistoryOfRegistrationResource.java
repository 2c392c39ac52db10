package dev.attache.records.history;

import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of a delegate's registration for a side event, also when it was removed and made again. */
@Path("/api/v1/summits/{summit}/side-events/{id}/registrations/{delegateId}/history")
@Tag(name = "History")
@RolesAllowed(Role.READER)
@Transactional
public class HistoryOfRegistrationResource {
    @GET
    @Operation(
            operationId = "listHistoryOfRegistration",
            summary = "List what happened to a registration",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> list(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @PathParam("delegateId") long delegateId,
            @Valid @BeanParam Paging paging) {
        Summit of = Summit.named(summit);
        HistoryEntry.of(of, Kind.SIDE_EVENT, id);
        return paging.of(HistoryEntry.ofRegistration(of, id, delegateId), h -> HistoryEntryView.of(h, of.zone));
    }
}
