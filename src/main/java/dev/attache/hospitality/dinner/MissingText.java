package dev.attache.hospitality.dinner;

import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of a dinner that lacks a language of invitations: guests who read that language see it in another one. */
@Schema(description = "A text of a dinner that a language of invitations lacks")
public record MissingText(
        @Schema(examples = "host") String field,
        @Schema(description = "A language tag (BCP 47)", examples = "zh-Hant") String language) {

    /** The texts that this language lacks. */
    public static List<MissingText> in(Language language, DinnerTexts texts) {
        List<MissingText> missing = new ArrayList<>();
        add(missing, "title", texts.title(), language);
        add(missing, "host", texts.host(), language);
        add(missing, "dressCode", texts.dressCode(), language);
        add(missing, "greeting", texts.greeting(), language);
        return missing;
    }

    /** The texts of the dinner that any language of invitations lacks. */
    static List<MissingText> of(Dinner d) {
        DinnerTexts texts = DinnerTexts.of(d);
        return Language.ALL.stream()
                .flatMap(language -> in(language, texts).stream())
                .toList();
    }

    private static void add(List<MissingText> missing, String field, LocalizedText text, Language language) {
        if (text != null && text.exactly(language.tag) == null) {
            missing.add(new MissingText(field, language.tag));
        }
    }
}
