package dev.attache.hospitality.rsvp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.hospitality.invitation.NewRsvp;
import dev.attache.hospitality.invitation.RsvpClosed;
import dev.attache.platform.html.Page;
import dev.attache.platform.http.ContentNegotiation;
import dev.attache.platform.http.Document;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.problem.Refusal;
import dev.attache.platform.secret.SecretPaths;
import dev.attache.platform.throttle.SecretLinkThrottle;
import dev.attache.platform.throttle.TooManyAttempts;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The guest's own answer to an invitation, authorized by the secret link alone. */
@Path(SecretPaths.RSVP + "/{secret}")
@Produces(MediaType.WILDCARD)
@Tag(name = "RSVP")
@PermitAll
public class RsvpResource {
    private static final String SECRET = "As the invitation's link was given";
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE);

    @Inject
    OwnInvitations invitations;

    @Inject
    SecretLinkThrottle throttle;

    @Inject
    ObjectMapper mapper;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    RoutingContext request;

    @GET
    @Operation(operationId = "getOwnInvitation", summary = "Read one's own invitation")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OwnInvitationView.class)),
                @Content(mediaType = Page.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<String> get(
            @PathParam("secret") @Parameter(description = SECRET) String secret, @BeanParam PageLanguage language)
            throws JsonProcessingException {
        MediaType form = ContentNegotiation.of(headers, FORMS);
        // An unknown language is refused before the link is looked up.
        language.asked();
        OwnInvitationView it = invitations.read(secret).orElseThrow(this::miss);
        RestResponse<String> answer = form.equals(MediaType.TEXT_HTML_TYPE)
                ? page(it, language.orOwn(own(it)))
                : new Document(MediaType.APPLICATION_JSON, mapper.writeValueAsString(it))
                        .answer()
                        .build();
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        return answer;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerOwnInvitation",
            summary = "Answer one's own invitation",
            description =
                    "Until the dinner's deadline, as often as minds change; the latest answer counts. What is sent"
                            + " twice is noted once more and changes nothing. The page sends its form to the same address.")
    public OwnInvitationView answer(
            @PathParam("secret") @Parameter(description = SECRET) String secret, @NotNull @Valid NewRsvp body) {
        return invitations.answer(secret, body).orElseThrow(this::miss);
    }

    /** The page's form: redirects to the page when accepted, else shows the form with its faults. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<String> answer(
            @PathParam("secret") String secret, @BeanParam PageLanguage asked, MultivaluedMap<String, String> fields) {
        asked.asked();
        OwnInvitationView it = invitations.read(secret).orElseThrow(this::miss);
        Language language = asked.orOwn(own(it));
        RsvpForm form = RsvpForm.sent(it, language, fields);
        if (form.isFaulty()) {
            return RsvpPages.invitation(it, language, form).status(400).build();
        }
        Optional<OwnInvitationView> taken;
        try {
            taken = invitations.answer(secret, form.rsvp());
        } catch (Refusal e) {
            return refused(secret, language, form, e);
        }
        taken.orElseThrow(this::miss);
        String page = uri.getRequestUri().getRawPath() + (asked.lang == null ? "" : "?lang=" + language.tag);
        return RestResponse.ResponseBuilder.<String>create(303)
                .header(HttpHeaders.LOCATION, page + "#noted")
                .build();
    }

    /** The page with the present state, the input, and the reason of the refusal. */
    private RestResponse<String> refused(String secret, Language language, RsvpForm form, Refusal refusal) {
        String why = refusal instanceof NoMoreSeats
                ? "rsvp.noMoreSeats"
                : refusal instanceof TooManyAttempts ? "rsvp.tooManyAnswers" : "rsvp.notTaken";
        if (!(refusal instanceof RsvpClosed || refusal instanceof DinnerCancelled)) {
            form.fault("", why);
        }
        OwnInvitationView now = invitations.read(secret).orElseThrow(this::miss);
        return RsvpPages.invitation(now, language, form).status(refusal.status).build();
    }

    private RestResponse<String> page(OwnInvitationView it, Language language) {
        return RsvpPages.invitation(it, language, RsvpForm.of(it, language)).build();
    }

    private static Optional<Language> own(OwnInvitationView it) {
        return Optional.ofNullable(it.guest().language()).flatMap(Language::of);
    }

    private Refusal miss() {
        return throttle.count(request.request(), new DeadLink());
    }
}
