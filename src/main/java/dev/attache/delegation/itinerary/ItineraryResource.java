package dev.attache.delegation.itinerary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.access.Role;
import dev.attache.platform.html.Page;
import dev.attache.platform.http.ContentNegotiation;
import dev.attache.platform.http.Document;
import dev.attache.platform.i18n.AcceptedLanguage;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.icalendar.CalendarText;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One delegate's itinerary as JSON, iCalendar or HTML, by {@code Accept} or by the address's ending. */
@Path("/api/v1/summits/{summit}/delegates/{id}")
@Produces(MediaType.WILDCARD)
@Tag(name = "Itineraries")
@RolesAllowed(Role.DELEGATE)
@Transactional(TxType.SUPPORTS)
public class ItineraryResource {
    private static final MediaType CALENDAR = MediaType.valueOf(CalendarText.MEDIA_TYPE);
    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_JSON_TYPE, CALENDAR, MediaType.TEXT_HTML_TYPE);

    @Inject
    ObjectMapper mapper;

    @Inject
    HttpHeaders headers;

    @Inject
    Itineraries itineraries;

    @Inject
    AcceptedLanguage accepted;

    @GET
    @Cached(Part.PLAN)
    @Path("itinerary")
    @Operation(operationId = "getItinerary", summary = "Read an itinerary in any form")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ItineraryView.class)),
                @Content(mediaType = CalendarText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Page.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<String> get(
            @PathParam("summit") String slug, @PathParam("id") long id, @BeanParam PageLanguage language)
            throws JsonProcessingException {
        MediaType form = ContentNegotiation.of(headers, FORMS);
        RestResponse<String> answer = form.equals(CALENDAR)
                ? calendar(slug, id)
                : form.equals(MediaType.TEXT_HTML_TYPE) ? page(slug, id, language) : json(slug, id);
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        return answer;
    }

    @GET
    @Cached(Part.PLAN)
    @Path("itinerary.json")
    @Operation(operationId = "getItineraryJson", summary = "Read an itinerary")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ItineraryView.class)))
    public RestResponse<String> json(@PathParam("summit") String slug, @PathParam("id") long id)
            throws JsonProcessingException {
        ItineraryView view = ItineraryView.of(itineraries.of(slug, id), accepted.language());
        return new Document(MediaType.APPLICATION_JSON, mapper.writeValueAsString(view))
                .answer()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Cached(Part.PLAN)
    @Path("itinerary.ics")
    @Operation(operationId = "getItineraryCalendar", summary = "Read an itinerary as a calendar")
    public RestResponse<String> calendar(@PathParam("summit") String slug, @PathParam("id") long id) {
        Itinerary itinerary = itineraries.ofCalendar(slug, id);
        return ItineraryCalendar.of(itinerary)
                .answer()
                .header(HttpHeaders.CONTENT_DISPOSITION, inline(itinerary, "ics"))
                .build();
    }

    @GET
    @Cached(Part.PLAN)
    @Path("itinerary.html")
    @Operation(operationId = "getItineraryPage", summary = "Read an itinerary as a page")
    public RestResponse<String> page(
            @PathParam("summit") String slug, @PathParam("id") long id, @BeanParam PageLanguage language) {
        Itinerary itinerary = itineraries.of(slug, id);
        return new ItineraryPage(itinerary, language.orOwn(itinerary.delegate().language()))
                .answer()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    public static String inline(Itinerary itinerary, String ending) {
        return "inline; filename=\"" + itinerary.fileName(ending) + "\"";
    }
}
