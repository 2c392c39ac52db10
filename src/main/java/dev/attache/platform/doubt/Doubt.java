package dev.attache.platform.doubt;

import dev.attache.platform.i18n.Language;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A doubt: a warning about what was entered, which is kept all the same. */
@Schema(description = "A warning that what was entered may be a mistake; it is kept all the same")
public record Doubt(
        @Schema(
                        examples = "outside-summit",
                        title = "DoubtCode",
                        enumeration = {
                            "outside-summit",
                            "unusually-long",
                            "same-title-same-hour",
                            "similar-delegate",
                            "similar-venue",
                            "similar-place"
                        })
                String code,
        @Schema(description = "In the language of Accept-Language, else in English") String detail,
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = Object.class,
                        description = "What it rests on, by the code")
                Facts facts) {

    /** The facts of a doubt, a record for each code. */
    public interface Facts {
        /** The code of the doubt. */
        String code();

        String sentence(Language language);
    }

    static Doubt of(Facts facts, Language language) {
        return new Doubt(facts.code(), facts.sentence(language), facts);
    }
}
