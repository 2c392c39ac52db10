package dev.attache.platform.i18n;

import dev.attache.platform.problem.Invalid;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The language that a page is to speak: the one that is asked for, else the browser's, else English. */
public class PageLanguage {
    @QueryParam("lang")
    @Parameter(description = "en or zh-Hant; without it the browser's language")
    public String lang;

    @Context
    HttpHeaders headers;

    public Language language() {
        if (lang != null) {
            return Language.of(lang).orElseThrow(() -> Invalid.parameter("lang", "must be en or zh-Hant"));
        }
        return Language.firstOf(headers.getAcceptableLanguages()).orElse(Language.ENGLISH);
    }
}
