package dev.attache.delegation.delegate;

import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.doubt.Doubts;
import dev.attache.platform.doubt.Likeness;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The doubts about a delegate as entered: another one of the summit may be the same person, whose two diaries nothing
 * would hold against each other. Persons are pointed out, never merged.
 */
@Singleton
class DelegateDoubts {
    /** The most delegates that are told. */
    private static final int MOST_TOLD = 5;

    @Inject
    Doubts doubts;

    /** The doubts about a persisted delegate; one query. */
    List<Doubt> about(Delegate delegate) {
        return doubts.of(of(delegate, Delegate.inOrder(delegate.summit)));
    }

    static List<SimilarDelegate> of(Delegate delegate, List<Delegate> delegation) {
        return delegation.stream()
                .filter(other -> !other.equals(delegate) && other.erasedAt == null)
                .map(other -> new SimilarDelegate(DelegateRef.of(other), reasons(delegate, other)))
                .filter(similar -> !similar.reasons().isEmpty())
                .limit(MOST_TOLD)
                .toList();
    }

    private static List<Reason> reasons(Delegate a, Delegate b) {
        List<Reason> reasons = new ArrayList<>();
        if (a.email != null && a.email.equalsIgnoreCase(b.email)) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if (isOneName(a.name, b.name)) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        return reasons;
    }

    private static boolean isOneName(LocalizedText a, LocalizedText b) {
        return a.byLanguage().values().stream()
                .anyMatch(one -> b.byLanguage().values().stream().anyMatch(other -> Likeness.isName(one, other)));
    }

    enum Reason {
        SAME_EMAIL,
        SIMILAR_NAME
    }

    @Schema(hidden = true)
    record SimilarDelegate(DelegateRef delegate, List<Reason> reasons) implements Doubt.Facts {
        @Override
        public String code() {
            return "similar-delegate";
        }

        @Override
        public String sentence(Language language) {
            return reasons.contains(Reason.SAME_EMAIL)
                    ? language.text("doubt.similar-delegate.email", language.name(delegate.name()), delegate.id())
                    : language.text("doubt.similar-delegate", language.name(delegate.name()), delegate.id());
        }
    }
}
