package dev.attache.delegation.itinerary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.ContentNegotiation;
import dev.attache.platform.http.Document;
import dev.attache.platform.i18n.AcceptedLanguage;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.spreadsheet.LimitedConcurrency;
import dev.attache.platform.spreadsheet.Table;
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

/** The whole delegation's itineraries: for programs and for spreadsheets. */
@Path("/api/v1/summits/{summit}")
@Produces(MediaType.WILDCARD)
@Tag(name = "Itineraries")
@RolesAllowed(Role.READER)
@Transactional(TxType.SUPPORTS)
public class ItinerariesResource {
    private static final MediaType TABLE = MediaType.valueOf(Table.CSV);
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON_TYPE, TABLE);

    @Inject
    Itineraries itineraries;

    @Inject
    ObjectMapper mapper;

    @Inject
    HttpHeaders headers;

    @Inject
    AcceptedLanguage accepted;

    @GET
    @Cached(Part.PLAN)
    @Path("itineraries")
    @Operation(operationId = "listItineraries", summary = "Read the delegation's itineraries in any form")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DelegationItineraries.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<String> get(@PathParam("summit") String slug, @BeanParam PageLanguage language)
            throws JsonProcessingException {
        RestResponse<String> answer =
                ContentNegotiation.of(headers, FORMS).equals(TABLE) ? table(slug, language) : json(slug);
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        return answer;
    }

    @GET
    @Cached(Part.PLAN)
    @Path("itineraries.json")
    @Operation(operationId = "listItinerariesJson", summary = "Read the delegation's itineraries")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationItineraries.class)))
    public RestResponse<String> json(@PathParam("summit") String slug) throws JsonProcessingException {
        DelegationItineraries view = itineraries.ofDelegation(slug, accepted.language());
        return new Document(MediaType.APPLICATION_JSON, mapper.writeValueAsString(view))
                .answer()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Cached(Part.PLAN)
    @Path("itineraries.csv")
    @LimitedConcurrency
    @Operation(operationId = "listItinerariesTable", summary = "Read the delegation's itineraries as a table")
    public RestResponse<String> table(@PathParam("summit") String slug, @BeanParam PageLanguage language) {
        return ItineraryTable.of(
                        itineraries
                                .ofDelegation(slug, language.asked().orElse(Language.ENGLISH))
                                .delegates(),
                        language.asked())
                .csv()
                .attachment(slug + "-itineraries.csv")
                .build();
    }
}
