package dev.attache.programme.venue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The transfer times between the places of a summit. */
@Path("/api/v1/summits/{summit}/transfers")
@Tag(name = "Transfers")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class TransfersResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Operation(
            operationId = "listTransfers",
            summary = "List the minutes between places",
            description = "Sorts by from, to, minutes.")
    public RestResponse<PageView<TransferView>> list(
            @PathParam("summit") String summit,
            @QueryParam("place") @Parameter(description = "From or to this place") @Size(max = 200) String place,
            @Valid @BeanParam Paging paging) {
        return paging.of(Transfer.matching(Summit.named(summit), place), TransferView::of);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createTransfer", summary = "Say how long a way takes")
    public RestResponse<TransferView> create(@PathParam("summit") String summit, @NotNull @Valid NewTransfer body) {
        Transfer transfer = new Transfer();
        transfer.summit = Summit.lock(summit);
        transfer.apply(body);
        transfer.persistAndFlush();
        return Created.at("/api/v1/summits/" + summit + "/transfers/" + transfer.id, TransferView.of(transfer));
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.DELEGATE)
    @Path("{id}")
    @Operation(operationId = "getTransfer", summary = "Read how long a way takes")
    public TransferView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return TransferView.of(Transfer.of(Summit.named(summit), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceTransfer", summary = "Replace how long a way takes")
    public TransferView replace(
            @PathParam("summit") String summit, @PathParam("id") long id, @NotNull @Valid NewTransfer body) {
        return change(Transfer.of(Summit.lock(summit), id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeTransfer", summary = "Change how long a way takes")
    public TransferView change(@PathParam("summit") String summit, @PathParam("id") long id, @NotNull JsonNode body) {
        Transfer transfer = Transfer.of(Summit.lock(summit), id);
        return change(transfer, mergePatch.apply(body, NewTransfer.of(transfer)));
    }

    private TransferView change(Transfer transfer, NewTransfer body) {
        ifMatch.require(transfer.id, transfer.version);
        transfer.apply(body);
        Transfer.flush();
        return TransferView.of(transfer);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTransfer", summary = "Forget how long a way takes")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        Transfer transfer = Transfer.of(Summit.lock(summit), id);
        ifMatch.require(transfer.id, transfer.version);
        transfer.delete();
        Transfer.flush();
    }
}
