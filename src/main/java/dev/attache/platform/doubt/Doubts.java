package dev.attache.platform.doubt;

import dev.attache.platform.i18n.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Puts the doubts about what a request enters into the language that its sender reads. */
@RequestScoped
public class Doubts {
    @Inject
    HttpHeaders headers;

    public List<Doubt> of(List<? extends Doubt.Facts> facts) {
        var language = PageLanguage.lenient(null, headers.getAcceptableLanguages());
        return facts.stream().map(f -> Doubt.of(f, language)).toList();
    }
}
