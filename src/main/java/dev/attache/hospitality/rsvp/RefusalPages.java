package dev.attache.hospitality.rsvp;

import dev.attache.platform.html.Page;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.problem.Problem;
import dev.attache.platform.secret.SecretPaths;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Under /rsvp a refusal is a page to whoever reads pages, and a problem document to all others. */
public class RefusalPages {

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && SecretPaths.isRsvp(request.getUriInfo().getPath())
                && readsPages(request)) {
            RestResponse<String> page = page(problem.status(), language(request));
            page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
            response.setEntity(page.getEntity(), null, MediaType.valueOf(Page.MEDIA_TYPE + ";charset=UTF-8"));
        }
    }

    private static RestResponse<String> page(int status, Language language) {
        return switch (status) {
            case 404 -> page(RsvpWord.DEAD_LINK, RsvpWord.ASK_FOR_A_NEW_ONE, language);
            case 429 -> page(RsvpWord.TOO_MANY, RsvpWord.TRY_LATER, language);
            case 403 -> page(RsvpWord.FROM_ELSEWHERE, RsvpWord.OPEN_YOUR_LINK, language);
            default -> page(RsvpWord.WENT_WRONG, RsvpWord.TRY_AGAIN, language);
        };
    }

    private static RestResponse<String> page(RsvpWord title, RsvpWord words, Language language) {
        RestResponse<String> page = RsvpPages.refusal(title, words, language).build();
        page.getHeaders().remove(HttpHeaders.ETAG);
        return page;
    }

    /** Names a page before any other form. */
    private static boolean readsPages(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(m -> m.getType().equals("text") && m.getSubtype().equals("html"))
                .isPresent();
    }

    private static Language language(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("lang"))
                .flatMap(Language::of)
                .or(() -> Language.firstOf(request.getAcceptableLanguages()))
                .orElse(Language.ENGLISH);
    }
}
