package dev.attache.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

/** The language of the sentences in a JSON answer, such as warnings: that of {@code Accept-Language}, else English. */
@RequestScoped
public class AcceptedLanguage {
    @Inject
    HttpHeaders headers;

    public Language language() {
        return PageLanguage.lenient(null, headers.getAcceptableLanguages());
    }
}
