package dev.attache.delegation.assignment;

import dev.attache.platform.i18n.Language;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A warning about an assignment that is not refused: a code, a sentence in one language, and its facts.
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

    /** The warnings of these facts, with sentences in this language. */
    public static List<Warning> of(Stream<WarningFacts> facts, Language language) {
        return facts.map(f -> new Warning(f.code(), f.sentence(language), f)).toList();
    }

    public String sentence(Language language) {
        return facts.sentence(language);
    }
}
