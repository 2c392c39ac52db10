package dev.attache.programme.summit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summit in answers. */
@Schema(description = "One edition of a summit")
public record SummitView(
        @JsonIgnore long id,
        @JsonIgnore int version,
        String slug,
        LocalizedText name,
        @Nullable String city,
        @Nullable String country,
        @Schema(implementation = String.class, examples = "Europe/Tallinn") ZoneId zone,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "How long an engagement is taken to last when its end is not known")
                int assumedSessionMinutes,
        @Schema(description = "The way between two places when nobody has said how long it takes")
                int defaultTransferMinutes,
        @Schema(description = "With more engagements than this in a day a delegate is warned") int maxPerDay,
        List<VocabularyTerm> themes,
        List<VocabularyTerm> formats,
        List<VocabularyTerm> policyAreas,
        @Schema(description = "The categories of guests, in protocol order") List<VocabularyTerm> guestCategories,
        @Schema(description = "What a kitchen must know of a person") List<VocabularyTerm> diets,
        @Schema(description = "The day on which contact data are erased; null while that is not announced") @Nullable
                LocalDate personalDataErasedOn,
        @Schema(description = "When contact data were erased; null while they are kept") @Nullable
                OffsetDateTime personalDataErasedAt)
        implements Versioned {

    static SummitView of(Summit s) {
        return new SummitView(
                s.id,
                s.version,
                s.slug,
                s.name,
                s.city,
                s.country,
                s.zone,
                s.startsOn,
                s.endsOn,
                s.assumedSessionMinutes,
                s.defaultTransferMinutes,
                s.maxPerDay,
                s.themes,
                s.formats,
                s.policyAreas,
                s.guestCategories,
                s.diets,
                s.personalDataErasedOn,
                s.local(s.personalDataErasedAt));
    }
}
