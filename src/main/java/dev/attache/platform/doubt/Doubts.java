package dev.attache.platform.doubt;

import dev.attache.platform.i18n.AcceptedLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts the doubts about what a request enters into the language that its sender reads. */
@RequestScoped
public class Doubts {
    @Inject
    AcceptedLanguage accepted;

    public List<Doubt> of(List<? extends Doubt.Facts> facts) {
        return facts.stream().map(f -> Doubt.of(f, accepted.language())).toList();
    }
}
