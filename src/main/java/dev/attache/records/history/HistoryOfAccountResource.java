package dev.attache.records.history;

import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of an account, without its passwords. */
@Path("/api/v1/accounts/{id}/history")
@Tag(name = "History")
@RolesAllowed(Role.ADMIN)
@Transactional
public class HistoryOfAccountResource {
    @GET
    @Operation(
            operationId = "listHistoryOfAccount",
            summary = "List what happened to an account",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> list(@PathParam("id") long id, @Valid @BeanParam Paging paging) {
        return paging.of(HistoryEntry.ofAccount(id), h -> HistoryEntryView.of(h, ZoneOffset.UTC));
    }
}
