package dev.attache.hospitality.guestimport;

import dev.attache.hospitality.guestimport.ImportReport.ImportedRow;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.platform.spreadsheet.LimitedConcurrency;
import dev.attache.platform.spreadsheet.Sheet;
import dev.attache.platform.spreadsheet.Table;
import dev.attache.programme.summit.Summit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of guests from a spreadsheet: a dry run reports each row, the import itself is all or nothing. */
@Path("/api/v1/summits/{summit}/guests/import")
@Consumes({Table.CSV, Table.XLSX})
@Tag(name = "Guests")
@RolesAllowed(Role.DESK)
@Transactional
public class GuestImportsResource {
    private static final MediaType CSV = MediaType.valueOf(Table.CSV);

    @Inject
    HttpHeaders headers;

    @Inject
    MergePatch mergePatch;

    @POST
    @LimitedConcurrency
    @Idempotent
    @Operation(
            operationId = "importGuests",
            summary = "Import guests from a table",
            description = "Columns are those of the export; common headings such as E-mail, Organization, 姓名 and 機關 are"
                    + " understood too, and up to five rows may stand above them. A row with an id changes that"
                    + " guest in the columns that the table has, an empty cell clears; a row without an id is a"
                    + " new guest. All rows or none. A country is a code of ISO 3166-1 or XK, or its name in"
                    + " English or Chinese. A CSV is in UTF-8, in UTF-16 with its mark, or in the charset of the"
                    + " Content-Type; its separator is a comma, semicolon, tab or bar, or that of a first line"
                    + " sep=;. A workbook is read as one sees it: numbers in the format of their cell, dates as"
                    + " 2023-09-06, merged cells below each other with the same value, hidden rows and columns"
                    + " like the others. A cell that cannot be read so is named and refused, such as a formula"
                    + " whose result is not stored.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Table.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "tallinn",
                                        value =
                                                "name (en),organisation,category,diet\r\n"
                                                        + "Example Guest,Example Foundation,Board,vegetarian; nut-allergy\r\n")),
                @Content(
                        mediaType = Table.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "tallinn", value = "The bytes of a workbook"))
            })
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> run(
            @PathParam("summit") String slug,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Change nothing and tell what would happen to each row")
                    Boolean dryRun,
            @QueryParam("duplicates")
                    @DefaultValue("REFUSE")
                    @Parameter(
                            description =
                                    "What becomes of a row without an id that may be somebody who is there already, or"
                                            + " who stands further up in the table")
                    Duplicates duplicates,
            @QueryParam("sheet")
                    @Size(max = 100)
                    @Parameter(
                            description = "The name of the sheet of a workbook to read; without it the only one that is"
                                    + " not hidden and holds something")
                    String sheetName,
            byte[] body) {
        // The sheet is read before the summit's row is locked: a large one keeps nobody waiting.
        MediaType type = headers.getMediaType();
        Sheet sheet = CSV.isCompatible(type)
                ? Sheet.ofCsv(body, type.getParameters().get(MediaType.CHARSET_PARAMETER), GuestColumns::isKnown)
                : Sheet.ofXlsx(body, sheetName, GuestColumns::isKnown);
        ImportedTable table = ImportedTable.of(sheet);
        Summit summit = Summit.lock(slug);
        List<ImportedRow> rows = new GuestImport(summit, table, duplicates, dryRun, mergePatch).run();
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            GuestImport.refuseUnlessWhole(rows);
        }
        return RestResponse.ok(ImportReport.of(dryRun, table.notes(), rows));
    }
}
