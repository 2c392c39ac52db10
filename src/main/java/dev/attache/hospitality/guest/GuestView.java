package dev.attache.hospitality.guest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guest in answers; possible duplicates are listed with a single guest, not in lists. */
@Schema(description = "Somebody who may be invited to a dinner")
public record GuestView(
        long id,
        @JsonIgnore int version,
        LocalizedText name,
        @Nullable String honorific,
        @Schema(description = "How mails begin, instead of Dear and the name") @Nullable String salutation,
        @Nullable String position,
        @Nullable String organisation,
        @Schema(description = "ISO 3166-1 alpha-2") @Nullable String country,
        @Schema(description = "A code of the summit's guestCategories") @Nullable String category,
        @Nullable String email,
        @Nullable String phone,
        @Schema(description = "The language to write to the guest in (BCP 47)") @Nullable String language,
        @Schema(description = "Codes of the summit's diets") List<String> diet,
        @Schema(description = "What the vocabulary has no word for") @Nullable String dietNote,
        @Nullable DelegateRef lookedAfterBy,
        @Schema(description = "Why they matter to us") @Nullable String relevance,
        @Nullable String notes,
        @Schema(description = "When names and contact data were erased; null while they are known") @Nullable
                OffsetDateTime erasedAt,
        @Schema(description = "Who may be the same person; null in lists, which do not look for them") @Nullable
                List<PossibleDuplicate> possibleDuplicates)
        implements Versioned {

    /** The view with possible duplicates. */
    static GuestView of(Guest g) {
        return new GuestView(
                g.id,
                g.version,
                g.name,
                g.honorific,
                g.salutation,
                g.position,
                g.organisation,
                g.country,
                g.category,
                g.email,
                g.phone,
                g.language,
                g.diet(),
                g.dietNote,
                g.lookedAfterBy == null ? null : DelegateRef.of(g.lookedAfterBy),
                g.relevance,
                g.notes,
                g.summit.local(g.erasedAt),
                PossibleDuplicate.of(g));
    }
}
