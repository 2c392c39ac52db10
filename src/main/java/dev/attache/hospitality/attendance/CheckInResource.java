package dev.attache.hospitality.attendance;

import dev.attache.hospitality.attendance.CheckInPages.Said;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerFull;
import dev.attache.hospitality.dinner.DinnerPath;
import dev.attache.platform.access.Role;
import dev.attache.platform.edge.PublicAddress;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.agenda.EngagementCancelled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Check-in at the door: the list for programs, and as a page for a phone with its forms. */
@Path(DinnerPath.PATH)
@Tag(name = "Evening")
@RolesAllowed(Role.DOOR)
@Transactional
public class CheckInResource {
    private static final String Q = "Words of the name, of a guest's position or organisation too";

    @Inject
    PublicAddress address;

    @Inject
    Arrivals arrivals;

    @Inject
    Validator validator;

    @Inject
    HttpHeaders headers;

    @GET
    @RolesAllowed({Role.DOOR, Role.READER})
    @Path("check-in")
    @Operation(operationId = "getCheckIn", summary = "Read the list at the door")
    public CheckInView checkIn(
            @BeanParam DinnerPath at, @QueryParam("q") @Size(max = 200) @Parameter(description = Q) String q) {
        return CheckInView.of(at.dinner(), q);
    }

    @GET
    @RolesAllowed({Role.DOOR, Role.READER})
    @Path("check-in.html")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getCheckInPage", summary = "Tick off who comes, on a phone")
    public RestResponse<String> page(
            @BeanParam DinnerPath at,
            @QueryParam("q") @Size(max = 200) @Parameter(description = Q) String q,
            @BeanParam PageLanguage language) {
        return page(at, at.dinner(), language.language(), q, language.lang, null);
    }

    /** A button of the page. Without an arrival it reverts the last one. */
    @POST
    @Path("attendees/{id}/arrival")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<String> arrival(
            @BeanParam DinnerPath at,
            @PathParam("id") long id,
            @FormParam("arrival") @Size(max = 20) String arrival,
            @FormParam("q") @Size(max = 200) String q,
            @FormParam("lang") @Size(max = 20) String lang) {
        Attendee attendee = Attendee.of(at.lockDinner(), id);
        try {
            arrivals.record(attendee, arrival(arrival));
        } catch (DinnerFull e) {
            return page(at, attendee.dinner, language(lang), q, lang, "checkIn.dinnerFull");
        } catch (TooEarly e) {
            return page(at, attendee.dinner, language(lang), q, lang, "checkIn.tooEarly");
        } catch (EngagementCancelled e) {
            return page(at, attendee.dinner, language(lang), q, lang, "checkIn.cancelled");
        }
        return backTo(at, id, q, lang);
    }

    /** The page's form for an unexpected person. */
    @POST
    @Path("check-in.html")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<String> unexpected(
            @BeanParam DinnerPath at,
            @FormParam("name") String name,
            @FormParam("diet") List<String> diet,
            @FormParam("dietNote") String dietNote,
            @FormParam("lang") @Size(max = 20) String lang) {
        Dinner dinner = at.lockDinner();
        NewAttendee body = new NewAttendee(stripped(name), diet, stripped(dietNote), true);
        if (!validator.validate(body).isEmpty()) {
            return page(at, dinner, language(lang), null, lang, "checkIn.nameNeeded");
        }
        try {
            return backTo(at, arrivals.add(dinner, body).id, null, lang);
        } catch (DinnerFull e) {
            return page(at, dinner, language(lang), null, lang, "checkIn.dinnerFull");
        } catch (TooEarly e) {
            return page(at, dinner, language(lang), null, lang, "checkIn.tooEarly");
        } catch (EngagementCancelled e) {
            return page(at, dinner, language(lang), null, lang, "checkIn.cancelled");
        }
    }

    private RestResponse<String> page(
            DinnerPath at, Dinner dinner, Language language, String q, String lang, String fault) {
        return CheckInPages.checkIn(
                        dinner,
                        CheckInView.of(dinner, q),
                        AttendeeWording.of(dinner, language),
                        Said.of(q, lang, address.path() + base(at)),
                        fault)
                .status(fault == null ? 200 : fault.equals("checkIn.nameNeeded") ? 400 : 409)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** Redirects to this person in the list. */
    private static RestResponse<String> backTo(DinnerPath at, long attendee, String q, String lang) {
        return RestResponse.seeOther(URI.create(base(at) + "/check-in.html" + query("?q=", q)
                + query(q == null || q.isBlank() ? "?lang=" : "&lang=", lang) + "#attendee-" + attendee));
    }

    private static String query(String name, String value) {
        return value == null || value.isBlank() ? "" : name + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String base(DinnerPath at) {
        return "/api/v1/summits/" + at.summit + "/dinners/" + at.dinnerId;
    }

    private Language language(String lang) {
        return PageLanguage.lenient(lang, headers.getAcceptableLanguages());
    }

    private static Arrival arrival(String said) {
        return switch (said == null ? "" : said) {
            case "" -> null;
            case "ARRIVED" -> Arrival.ARRIVED;
            case "NO_SHOW" -> Arrival.NO_SHOW;
            default -> throw Invalid.at("/arrival", "must be ARRIVED, NO_SHOW or nothing");
        };
    }

    private static String stripped(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
