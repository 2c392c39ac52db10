package dev.attache.programme.summit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A summit as created and replaced; without vocabularies for its guests it gets the default ones. */
@JsonIgnoreProperties({"id", "personalDataErasedOn", "personalDataErasedAt"})
@Schema(description = "A summit as it is created and replaced; without guestCategories and diets it has the usual ones")
public record NewSummit(
        @NotNull
                @Size(max = 60)
                @Pattern(
                        regexp = "[a-z0-9]+(-[a-z0-9]+){0,29}",
                        message = "small letters, digits and single hyphens only")
                @Schema(examples = "ogp-2023")
                String slug,
        @NotNull LocalizedText name,
        @Size(min = 1, max = 100) @Schema(examples = "Tallinn") String city,
        @Size(min = 1, max = 100) @Schema(examples = "EE") String country,
        @NotNull @Schema(implementation = String.class, examples = "Europe/Tallinn") ZoneId zone,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(1) @Max(1440) @Schema(defaultValue = "60") Integer assumedSessionMinutes,
        @Min(0) @Max(1440) @Schema(defaultValue = "20") Integer defaultTransferMinutes,
        @Min(1) @Max(100) @Schema(defaultValue = "6") Integer maxPerDay,
        @Size(max = 100) List<@NotNull @Valid VocabularyTerm> themes,
        @Size(max = 100) List<@NotNull @Valid VocabularyTerm> formats,
        @Size(max = 100) List<@NotNull @Valid VocabularyTerm> policyAreas,
        @Size(max = 100) List<@NotNull @Valid VocabularyTerm> guestCategories,
        @Size(max = 100) List<@NotNull @Valid VocabularyTerm> diets) {

    public NewSummit {
        assumedSessionMinutes = assumedSessionMinutes == null ? 60 : assumedSessionMinutes;
        defaultTransferMinutes = defaultTransferMinutes == null ? 20 : defaultTransferMinutes;
        maxPerDay = maxPerDay == null ? 6 : maxPerDay;
        themes = vocabulary(themes);
        formats = vocabulary(formats);
        policyAreas = vocabulary(policyAreas);
        guestCategories = guestCategories == null ? Vocabularies.GUEST_CATEGORIES : vocabulary(guestCategories);
        diets = diets == null ? Vocabularies.DIETS : vocabulary(diets);
    }

    static NewSummit of(Summit s) {
        return new NewSummit(
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
                s.diets);
    }

    private static List<VocabularyTerm> vocabulary(List<VocabularyTerm> terms) {
        if (terms == null) {
            return List.of();
        }
        Set<String> codes = new HashSet<>();
        for (VocabularyTerm term : terms) {
            if (term != null && !codes.add(term.code())) {
                throw new IllegalArgumentException("the code \"" + term.code() + "\" stands twice in a vocabulary");
            }
        }
        return terms;
    }
}
