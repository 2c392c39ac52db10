package dev.attache.delegation.itinerary;

import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The delegate whose days they are; the stay is in the summit's local time, null where it is not known. */
@Schema(description = "The delegate whose days they are")
public record Traveller(
        long id,
        LocalizedText name,
        @Nullable LocalizedText organisation,
        @Nullable LocalizedText unit,
        @Nullable LocalizedText position,
        int precedence,
        @Schema(description = "null while not known") @Nullable OffsetDateTime arrivesAt,
        @Schema(description = "null while not known") @Nullable OffsetDateTime departsAt) {}
