package dev.attache.delegation.delegate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegate as answered; the stay is in the summit's local time. */
@Schema(description = "One of ours who travels")
public record DelegateView(
        long id,
        @JsonIgnore int version,
        LocalizedText name,
        @Nullable LocalizedText organisation,
        @Nullable LocalizedText unit,
        @Nullable LocalizedText position,
        @Schema(description = "The protocol order, from 1; two may share one") int precedence,
        @Nullable String email,
        @Nullable String phone,
        List<String> languages,
        @Nullable String diet,
        @Schema(description = "The stay: before it the delegate is not there") @Nullable OffsetDateTime arrivesAt,
        @Schema(description = "After it the delegate is not there") @Nullable OffsetDateTime departsAt,
        @Nullable String notes,
        @Schema(description = "When names and contact data were erased; null while they are known") @Nullable
                OffsetDateTime erasedAt,
        @Schema(description = "Doubts about what was entered; not there in lists, nor where another resource shows it")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<Doubt> warnings)
        implements Versioned {

    /** The view with the doubts about what was entered. */
    static DelegateView of(Delegate d, List<Doubt> doubts) {
        return new DelegateView(
                d.id,
                d.version,
                d.name,
                d.organisation,
                d.unit,
                d.position,
                d.precedence,
                d.email,
                d.phone,
                d.languages,
                d.diet,
                d.summit.local(d.arrivesAt),
                d.summit.local(d.departsAt),
                d.notes,
                d.summit.local(d.erasedAt),
                doubts);
    }

    DelegateView withoutNotes() {
        return new DelegateView(
                id,
                version,
                name,
                organisation,
                unit,
                position,
                precedence,
                email,
                phone,
                languages,
                diet,
                arrivesAt,
                departsAt,
                null,
                erasedAt,
                warnings);
    }
}
