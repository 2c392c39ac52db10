package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeWording;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.spreadsheet.LimitedConcurrency;
import dev.attache.platform.spreadsheet.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The seating of a dinner as a whole: for programs, to print, and for the kitchen. */
@Path(DinnerPath.PATH)
@Tag(name = "Seating")
@RolesAllowed(Role.READER)
@Transactional
public class SeatingResource {
    @Inject
    IfMatch ifMatch;

    @GET
    @Path("seating")
    @Operation(operationId = "getSeating", summary = "Read who sits where")
    public SeatingView seating(@BeanParam DinnerPath at) {
        return SeatingView.of(at.dinner());
    }

    @PUT
    @Path("seating")
    @RolesAllowed(Role.DESK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceSeating",
            summary = "Place everybody at once, or nobody",
            description =
                    "Two may swap seats. Who is not in the list has no seat afterwards. If-Match is the tag of the"
                            + " seating as it was read.")
    public SeatingView replace(
            @BeanParam DinnerPath at, @NotNull @Size(max = 1000) List<@NotNull @Valid NewPlacement> body) {
        Dinner dinner = at.lockDinner();
        List<Attendee> attendees = Attendee.inOrder(dinner);
        ifMatch.require(dinner.id, Seating.version(attendees));
        Seating.replace(dinner, attendees, body);
        return SeatingView.of(dinner);
    }

    @GET
    @Path("seating.html")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getSeatingPage", summary = "Print who sits where")
    public RestResponse<String> seatingPage(@BeanParam DinnerPath at, @BeanParam PageLanguage language) {
        Dinner dinner = at.dinner();
        return page(SeatingPages.seating(dinner, AttendeeWording.of(dinner, language.language())));
    }

    @GET
    @Path("place-cards.html")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getPlaceCards", summary = "Print the place cards")
    public RestResponse<String> cards(@BeanParam DinnerPath at, @BeanParam PageLanguage language) {
        Dinner dinner = at.dinner();
        return page(SeatingPages.cards(dinner, AttendeeWording.of(dinner, language.language())));
    }

    @GET
    @Path("kitchen")
    @Operation(operationId = "getKitchenList", summary = "Read what the kitchen must know")
    public KitchenView kitchen(@BeanParam DinnerPath at) {
        return KitchenView.of(at.dinner());
    }

    @GET
    @Path("kitchen.html")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getKitchenPage", summary = "Print the kitchen list")
    public RestResponse<String> kitchenPage(@BeanParam DinnerPath at, @BeanParam PageLanguage language) {
        Dinner dinner = at.dinner();
        return page(SeatingPages.kitchen(dinner, AttendeeWording.of(dinner, language.language())));
    }

    @GET
    @Path("kitchen.csv")
    @LimitedConcurrency
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getKitchenTable", summary = "Read the kitchen list as a table")
    public RestResponse<String> kitchenTable(@BeanParam DinnerPath at, @BeanParam PageLanguage language) {
        return sheet(at, language)
                .csv()
                .attachment(name(at, "csv"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("kitchen.xlsx")
    @Produces(Table.XLSX)
    @LimitedConcurrency
    @Operation(operationId = "getKitchenWorkbook", summary = "Read the kitchen list as a workbook")
    public RestResponse<byte[]> kitchenWorkbook(@BeanParam DinnerPath at, @BeanParam PageLanguage language) {
        return sheet(at, language)
                .xlsx(language.language().text("seating.kitchen"))
                .attachment(name(at, "xlsx"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static Table sheet(DinnerPath at, PageLanguage language) {
        Dinner dinner = at.dinner();
        return KitchenSheet.of(KitchenView.of(dinner), AttendeeWording.of(dinner, language.language()));
    }

    private static String name(DinnerPath at, String ending) {
        return "%s-kitchen-%d.%s".formatted(at.summit, at.dinnerId, ending);
    }

    private static RestResponse<String> page(RestResponse.ResponseBuilder<String> answer) {
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
