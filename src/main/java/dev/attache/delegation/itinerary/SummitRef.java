package dev.attache.delegation.itinerary;

import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The summit as an itinerary names it; all local times are of its zone. */
@Schema(description = "The summit; all local times are of its zone")
public record SummitRef(
        String slug,
        LocalizedText name,
        @Nullable String city,
        @Nullable String country,
        @Schema(implementation = String.class, examples = "Europe/Tallinn") ZoneId zone,
        LocalDate startsOn,
        LocalDate endsOn) {}
