package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.platform.access.Role;
import dev.attache.platform.spreadsheet.LimitedConcurrency;
import dev.attache.platform.spreadsheet.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The guest list of a dinner for a spreadsheet, whole and in protocol order. */
@Path(DinnerPath.PATH)
@Tag(name = "Invitations")
@RolesAllowed(Role.READER)
@Transactional
public class InvitationTablesResource {

    @GET
    @Path("invitations.csv")
    @LimitedConcurrency
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "exportInvitationsCsv", summary = "Export the guest list as CSV")
    public RestResponse<String> csv(@BeanParam DinnerPath at, @Valid @BeanParam InvitationFilter filter) {
        return table(at, filter).csv().attachment(name(at, "csv")).build();
    }

    @GET
    @Path("invitations.xlsx")
    @Produces(Table.XLSX)
    @LimitedConcurrency
    @Operation(operationId = "exportInvitationsXlsx", summary = "Export the guest list as a workbook")
    public RestResponse<byte[]> xlsx(@BeanParam DinnerPath at, @Valid @BeanParam InvitationFilter filter) {
        return table(at, filter).xlsx("Guest list").attachment(name(at, "xlsx")).build();
    }

    private static Table table(DinnerPath at, InvitationFilter filter) {
        return InvitationTable.of(Invitation.all(at, filter));
    }

    private static String name(DinnerPath at, String ending) {
        return "%s-guest-list-%d.%s".formatted(at.summit, at.dinnerId, ending);
    }
}
