package dev.attache.delegation.assignment;

import dev.attache.platform.i18n.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A warning about an assignment that is not refused: a code, its facts, and a sentence, in English until {@link #in}
 * puts it into another language.
 */
@Schema(description = "Something that the desk should know and that is not refused")
public record Warning(
        @Schema(
                        examples = "tight-transfer",
                        title = "WarningCode",
                        enumeration = {
                            "clash",
                            "tight-transfer",
                            "outside-stay",
                            "too-many-in-a-day",
                            "registration-needed",
                            "registration-waitlisted",
                            "registration-refused"
                        })
                String code,
        @Schema(
                        description = "In the language of Accept-Language, else in English",
                        examples =
                                "10 minutes from Kultuurikatel to Telliskivi Creative City, Vägi Room; 20 are needed.")
                String detail,
        WarningFacts facts) {

    static Warning of(WarningFacts facts) {
        return new Warning(facts.code(), facts.sentence(Language.ENGLISH), facts);
    }

    public Warning in(Language language) {
        return new Warning(code, facts.sentence(language), facts);
    }

    public String sentence(Language language) {
        return facts.sentence(language);
    }
}
