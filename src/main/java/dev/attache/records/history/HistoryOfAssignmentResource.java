package dev.attache.records.history;

import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of the assignment of a delegate to an engagement, also when it was removed and made again. */
@Path("/api/v1/summits/{summit}/{kind: " + EngagementKind.COLLECTIONS + "}/{id}/assignments/{delegateId}/history")
@Tag(name = "History")
@RolesAllowed(Role.READER)
@Transactional
public class HistoryOfAssignmentResource {
    @GET
    @Operation(
            operationId = "listHistoryOfAssignment",
            summary = "List what happened to an assignment",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> list(
            @PathParam("summit") String summit,
            @PathParam("kind")
                    @Parameter(
                            description = "What kind of engagement",
                            schema = @Schema(type = SchemaType.STRING, title = "EngagementCollection"))
                    String kind,
            @PathParam("id") long id,
            @PathParam("delegateId") long delegateId,
            @Valid @BeanParam Paging paging) {
        Summit of = Summit.named(summit);
        HistoryEntry.of(of, Kind.at(kind), id);
        return paging.of(HistoryEntry.ofAssignments(of, id, delegateId), h -> HistoryEntryView.of(h, of.zone));
    }
}
