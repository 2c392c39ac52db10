package dev.attache.platform.i18n;

import dev.attache.platform.problem.Invalid;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The language of a page: the one that is asked for, else that of the person whom the page is for, else the browser's,
 * else English.
 */
public class PageLanguage {
    @QueryParam("lang")
    @Parameter(
            description =
                    "en or zh-Hant; without it the language of the person whom the page is for, else the browser's")
    public String lang;

    @Context
    HttpHeaders headers;

    /** The language of a page that is not for one person. */
    public Language language() {
        return orOwn(Optional.empty());
    }

    /** The language of a page for one person, whose own language may be unknown. */
    public Language orOwn(Optional<Language> own) {
        return asked().or(() -> own).orElseGet(() -> firstOf(headers.getAcceptableLanguages()));
    }

    /** The language that {@code lang} asks for; 400 for one that pages do not speak. */
    public Optional<Language> asked() {
        return Optional.ofNullable(lang)
                .map(l -> Language.of(l).orElseThrow(() -> Invalid.parameter("lang", "must be " + spoken())));
    }

    private static String spoken() {
        return Language.ALL.stream().map(l -> l.tag).collect(Collectors.joining(" or "));
    }

    /** The language of a page that tells of a refusal: an unknown {@code lang} is ignored instead of refused. */
    public static Language lenient(String asked, List<Locale> browser) {
        return Optional.ofNullable(asked).flatMap(Language::of).orElseGet(() -> firstOf(browser));
    }

    private static Language firstOf(List<Locale> browser) {
        return Language.firstOf(browser).orElse(Language.ENGLISH);
    }
}
