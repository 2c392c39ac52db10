package dev.attache.hospitality.seating;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.hospitality.dinner.NewTable;
import dev.attache.platform.access.Role;
import dev.attache.platform.deletion.DeletionGuard;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The tables of a dinner. */
@Path(DinnerPath.PATH + "/tables")
@Tag(name = "Seating")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class TablesResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    DeletionGuard deletions;

    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listTables",
            summary = "List the tables of a dinner",
            description = "Sorts by position, name, size.")
    public RestResponse<PageView<TableView>> list(@BeanParam DinnerPath at, @Valid @BeanParam Paging paging) {
        return paging.of(DinnerTable.matching(at.dinner()), TableView::of);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createTable", summary = "Set a table")
    public RestResponse<TableView> create(@BeanParam DinnerPath at, @NotNull @Valid NewTable body) {
        DinnerTable table = DinnerTable.create(at.lockDinner(), body);
        return Created.at(at.of("tables", table.id), TableView.of(table));
    }

    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Path("{id}")
    @Operation(operationId = "getTable", summary = "Read a table")
    public TableView get(@BeanParam DinnerPath at, @PathParam("id") long id) {
        return TableView.of(DinnerTable.of(at.dinner(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceTable", summary = "Replace a table")
    public TableView replace(@BeanParam DinnerPath at, @PathParam("id") long id, @NotNull @Valid NewTable body) {
        return change(DinnerTable.of(at.lockDinner(), id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeTable", summary = "Change parts of a table")
    public TableView change(@BeanParam DinnerPath at, @PathParam("id") long id, @NotNull JsonNode body) {
        DinnerTable table = DinnerTable.of(at.lockDinner(), id);
        return change(table, mergePatch.apply(body, NewTable.of(table)));
    }

    private TableView change(DinnerTable table, NewTable body) {
        ifMatch.require(table.id, table.version);
        TableFull.mayBecome(body.size(), table);
        table.apply(body);
        DinnerTable.flush();
        return TableView.of(table);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTable", summary = "Remove a table that nobody sits at")
    public void delete(@BeanParam DinnerPath at, @PathParam("id") long id) {
        DinnerTable table = DinnerTable.of(at.lockDinner(), id);
        deletions.delete(table, table.version);
    }
}
