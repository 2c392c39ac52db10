package dev.attache.programme.summit;

import dev.attache.platform.problem.Invalid;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The vocabularies of a summit, by the member that holds them. An unknown word is refused (400) with the known ones; where
 * there are none, with the address that takes them.
 */
public enum Vocabulary {
    THEMES("themes", summit -> summit.themes),
    FORMATS("formats", summit -> summit.formats),
    POLICY_AREAS("policyAreas", summit -> summit.policyAreas),
    GUEST_CATEGORIES("guestCategories", summit -> summit.guestCategories),
    DIETS("diets", summit -> summit.diets);

    private final String member;
    private final Function<Summit, List<VocabularyTerm>> terms;

    Vocabulary(String member, Function<Summit, List<VocabularyTerm>> terms) {
        this.member = member;
        this.terms = terms;
    }

    /** Refuses a code that the body has at this pointer and the vocabulary has not. */
    public void require(Summit summit, String code, String pointer) {
        if (!has(summit, code)) {
            throw Invalid.at(pointer, unknown(summit, code));
        }
    }

    /** Refuses a filter by a code that the vocabulary has not; null is no filter. */
    public void requireFilter(Summit summit, String code, String parameter) {
        if (code != null && !has(summit, code)) {
            throw Invalid.parameter(parameter, unknown(summit, code));
        }
    }

    /** The code of the term with this code or name, ignoring case; a 400 at the pointer where there is none. */
    public String meant(Summit summit, String said, String pointer) {
        return VocabularyTerm.meant(terms.apply(summit), said)
                .orElseThrow(() -> Invalid.at(pointer, unknown(summit, said)));
    }

    private boolean has(Summit summit, String code) {
        return terms.apply(summit).stream().anyMatch(term -> term.code().equals(code));
    }

    private String unknown(Summit summit, String said) {
        List<VocabularyTerm> known = terms.apply(summit);
        return "\"" + said + "\" is not in the summit's vocabulary; "
                + (known.isEmpty()
                        ? "it has no " + member + " yet: add them by PATCH /api/v1/summits/" + summit.slug
                        : "known: " + known.stream().map(VocabularyTerm::code).collect(Collectors.joining(", ")));
    }
}
