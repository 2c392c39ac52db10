package dev.attache.hospitality.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A guest's own answer. Without a party size it is the guest and the companions named; a diet that is left out is the one
 * that is known already.
 */
@Schema(description = "A guest's answer; without a party size it is the guest and the companions named")
public record NewRsvp(
        @NotNull Answer answer,
        @Min(1) @Max(20) @Schema(examples = "2", description = "The guest included") Integer partySize,
        @Size(max = 19) List<@NotNull @Valid PartyMember> companions,
        @Size(max = 20)
                @Schema(description = "Words of the summit's diets, by code or name; null for what is known already")
                List<@NotNull @Size(min = 1, max = 200) String> diet,
        @Size(max = 1000) String dietNote,
        @Size(max = 5000) String message) {

    public NewRsvp {
        companions = companions == null ? List.of() : companions;
        partySize = partySize == null ? Integer.valueOf(1 + companions.size()) : partySize;
    }
}
