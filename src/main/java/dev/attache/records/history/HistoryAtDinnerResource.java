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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of a resource below a dinner, also after its deletion. */
@Path("/api/v1/summits/{summit}/dinners/{dinnerId}/{part: " + Kind.BELOW_DINNER + "}/{id}/history")
@Tag(name = "History")
@RolesAllowed(Role.READER)
@Transactional
public class HistoryAtDinnerResource {
    @GET
    @Operation(
            operationId = "listHistoryAtDinner",
            summary = "List what happened to one at dinner",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> list(
            @PathParam("summit") String summit,
            @PathParam("dinnerId") long dinnerId,
            @PathParam("part")
                    @Parameter(description = "The collection that it is of", schema = @Schema(type = SchemaType.STRING))
                    String part,
            @PathParam("id") long id,
            @Valid @BeanParam Paging paging) {
        Summit of = Summit.named(summit);
        return paging.of(HistoryEntry.of(of, Kind.at(part), dinnerId, id), h -> HistoryEntryView.of(h, of.zone));
    }
}
