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

/** The history of a resource directly below the summit, also after its deletion. */
@Path("/api/v1/summits/{summit}/{kind: " + Kind.BELOW_SUMMIT + "}/{id}/history")
@Tag(name = "History")
@RolesAllowed(Role.READER)
@Transactional
public class HistoryOfOneResource {
    @GET
    @Operation(
            operationId = "listHistoryOfOne",
            summary = "List what happened to one thing",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> list(
            @PathParam("summit") String summit,
            @PathParam("kind")
                    @Parameter(
                            description = "The collection that it is of",
                            schema = @Schema(type = SchemaType.STRING, title = "SummitCollection"))
                    String kind,
            @PathParam("id") long id,
            @Valid @BeanParam Paging paging) {
        Summit of = Summit.named(summit);
        return paging.of(HistoryEntry.of(of, Kind.at(kind), id), h -> HistoryEntryView.of(h, of.zone));
    }
}
