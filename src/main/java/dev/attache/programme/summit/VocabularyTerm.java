package dev.attache.programme.summit;

import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.problem.Invalid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of a vocabulary: the code that is stored, and the name that is shown. */
@Schema(name = "Term", description = "A word of a vocabulary: the code that data hold, the name that people read")
public record VocabularyTerm(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+){0,29}",
                        message = "letters, digits and single hyphens only")
                @Size(max = 60)
                @Schema(examples = "digital-technology")
                String code,
        @NotNull LocalizedText name) {

    /** Whether this is the code or one of the names, ignoring case, blanks and hyphens. */
    private boolean isMeantBy(String said) {
        return alike(code).equals(alike(said))
                || name.byLanguage().values().stream().anyMatch(n -> alike(n).equals(alike(said)));
    }

    /** The code of the term with this code or name, ignoring case, if the vocabulary has it. */
    public static Optional<String> meant(List<VocabularyTerm> vocabulary, String said) {
        return vocabulary.stream()
                .filter(term -> term.isMeantBy(said))
                .findFirst()
                .map(VocabularyTerm::code);
    }

    /** The names of these codes in one line; a code that the vocabulary lacks stands for itself. */
    public static String names(List<VocabularyTerm> vocabulary, List<String> codes, Language language) {
        return language.joined(codes.stream().map(code -> vocabulary.stream()
                .filter(term -> term.code.equals(code))
                .findFirst()
                .map(term -> term.name.in(language.tag))
                .orElse(code)));
    }

    /** Refuses (400 at the pointer) to leave out a term that data use. */
    public static void requireKept(List<VocabularyTerm> vocabulary, List<String> used, String pointer) {
        Set<String> codes = vocabulary.stream().map(VocabularyTerm::code).collect(Collectors.toSet());
        used.stream().filter(code -> !codes.contains(code)).findFirst().ifPresent(code -> {
            throw Invalid.at(pointer, "\"" + code + "\" is in use and cannot be left out");
        });
    }

    private static String alike(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "-");
    }
}
