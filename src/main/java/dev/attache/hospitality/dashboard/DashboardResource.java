package dev.attache.hospitality.dashboard;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerView;
import dev.attache.platform.access.Role;
import dev.attache.platform.html.Page;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The state of a dinner (dashboard), for programs and as a page. */
@Path("/api/v1/summits/{summit}/dinners/{dinnerId}")
@Tag(name = "Dinners")
@RolesAllowed(Role.READER)
@Transactional
public class DashboardResource {
    private static final String STYLE = Page.style("DashboardPages/overview.css");

    @GET
    @Path("summary")
    @Operation(operationId = "getDinnerSummary", summary = "Count seats, answers and diets")
    public Summary summary(@PathParam("summit") String summit, @PathParam("dinnerId") long dinnerId) {
        return Summary.of(Dinner.of(Summit.named(summit), dinnerId));
    }

    @GET
    @Path("overview.html")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getDinnerOverview", summary = "See the dinner at a glance")
    public RestResponse<String> overview(
            @PathParam("summit") String summit,
            @PathParam("dinnerId") long dinnerId,
            @BeanParam PageLanguage language) {
        Dinner dinner = Dinner.of(Summit.named(summit), dinnerId);
        DashboardPage page =
                new DashboardPage(dinner.summit.name, DinnerView.of(dinner), Summary.of(dinner), language.language());
        return Page.of(DashboardPages.overview(page, STYLE).render(), STYLE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
