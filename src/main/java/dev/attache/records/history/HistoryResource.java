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

/** The history of a summit, the latest first. */
@Path("/api/v1/summits/{summit}/history")
@Tag(name = "History")
@RolesAllowed(Role.READER)
@Transactional
public class HistoryResource {
    static final String SORTS = "Sorts by moment.";

    @GET
    @Operation(operationId = "listHistory", summary = "List what happened at a summit", description = SORTS)
    public RestResponse<PageView<HistoryEntryView>> list(
            @PathParam("summit") String summit,
            @Valid @BeanParam HistoryFilter filter,
            @Valid @BeanParam Paging paging) {
        Summit of = Summit.named(summit);
        return paging.of(HistoryEntry.matching(of, filter), h -> HistoryEntryView.of(h, of.zone));
    }
}
