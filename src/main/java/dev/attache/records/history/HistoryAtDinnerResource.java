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

/** The history of a resource below a dinner, also after its deletion. */
@Path("/api/v1/summits/{summit}/dinners/{dinnerId}")
@Tag(name = "History")
@RolesAllowed(Role.READER)
@Transactional
public class HistoryAtDinnerResource {
    @GET
    @Path("tables/{id}/history")
    @Operation(
            operationId = "listHistoryOfTable",
            summary = "List what happened to a table",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> ofTable(
            @PathParam("summit") String summit,
            @PathParam("dinnerId") long dinnerId,
            @PathParam("id") long id,
            @Valid @BeanParam Paging paging) {
        return list(Kind.TABLE, summit, dinnerId, id, paging);
    }

    @GET
    @Path("invitations/{id}/history")
    @Operation(
            operationId = "listHistoryOfInvitation",
            summary = "List what happened to an invitation",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> ofInvitation(
            @PathParam("summit") String summit,
            @PathParam("dinnerId") long dinnerId,
            @PathParam("id") long id,
            @Valid @BeanParam Paging paging) {
        return list(Kind.INVITATION, summit, dinnerId, id, paging);
    }

    @GET
    @Path("attendees/{id}/history")
    @Operation(
            operationId = "listHistoryOfAttendee",
            summary = "List what happened to an attendee",
            description = HistoryResource.SORTS)
    public RestResponse<PageView<HistoryEntryView>> ofAttendee(
            @PathParam("summit") String summit,
            @PathParam("dinnerId") long dinnerId,
            @PathParam("id") long id,
            @Valid @BeanParam Paging paging) {
        return list(Kind.ATTENDEE, summit, dinnerId, id, paging);
    }

    private static RestResponse<PageView<HistoryEntryView>> list(
            Kind kind, String summit, long dinnerId, long id, Paging paging) {
        Summit of = Summit.named(summit);
        return paging.of(HistoryEntry.of(of, kind, dinnerId, id), h -> HistoryEntryView.of(h, of.zone));
    }
}
