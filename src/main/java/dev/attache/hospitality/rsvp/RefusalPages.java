package dev.attache.hospitality.rsvp;

import dev.attache.platform.html.Page;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.problem.Problem;
import dev.attache.platform.secret.SecretPaths;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers refusals below /rsvp as an HTML page for browsers, as a problem document for programs. */
public class RefusalPages {

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && SecretPaths.isRsvp(request.getUriInfo().getPath())
                && readsPages(request)) {
            RestResponse<String> page = page(
                    problem.status(),
                    PageLanguage.lenient(
                            request.getUriInfo().getQueryParameters().getFirst("lang"),
                            request.getAcceptableLanguages()));
            page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
            response.setEntity(page.getEntity(), null, MediaType.valueOf(Page.MEDIA_TYPE + ";charset=UTF-8"));
        }
    }

    private static RestResponse<String> page(int status, Language language) {
        return switch (status) {
            case 404 -> page("rsvp.deadLink", "rsvp.askForANewOne", language);
            case 429 -> page("rsvp.tooMany", "rsvp.tryLater", language);
            case 403 -> page("rsvp.fromElsewhere", "rsvp.openYourLink", language);
            default -> page("rsvp.wentWrong", "rsvp.tryAgain", language);
        };
    }

    private static RestResponse<String> page(String title, String words, Language language) {
        RestResponse<String> page = RsvpPages.refusal(title, words, language).build();
        page.getHeaders().remove(HttpHeaders.ETAG);
        return page;
    }

    /** Whether the client prefers HTML. */
    private static boolean readsPages(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(m -> m.getType().equals("text") && m.getSubtype().equals("html"))
                .isPresent();
    }
}
