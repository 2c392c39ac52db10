package dev.attache.hospitality.guestimport;

import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.access.Role;
import dev.attache.platform.spreadsheet.LimitedConcurrency;
import dev.attache.platform.spreadsheet.Table;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The export of a summit's guests as a spreadsheet, in protocol order, which can be imported again. */
@Path("/api/v1/summits/{summit}")
@Produces(MediaType.WILDCARD)
@Tag(name = "Guests")
@RolesAllowed(Role.READER)
@Transactional
public class GuestTablesResource {

    @GET
    @Path("guests.csv")
    @LimitedConcurrency
    @Operation(operationId = "exportGuestsCsv", summary = "Export the guests as CSV")
    public RestResponse<String> csv(@PathParam("summit") String slug) {
        Summit summit = Summit.named(slug);
        return table(summit).csv().attachment(summit.slug + "-guests.csv").build();
    }

    @GET
    @Path("guests.xlsx")
    @Produces(Table.XLSX)
    @LimitedConcurrency
    @Operation(operationId = "exportGuestsXlsx", summary = "Export the guests as a workbook")
    public RestResponse<byte[]> xlsx(@PathParam("summit") String slug) {
        Summit summit = Summit.named(slug);
        return table(summit)
                .xlsx("Guests")
                .attachment(summit.slug + "-guests.xlsx")
                .build();
    }

    private static Table table(Summit summit) {
        List<Guest> guests = Guest.inOrder(summit);
        return Table.of(GuestColumns.of(guests), guests);
    }
}
