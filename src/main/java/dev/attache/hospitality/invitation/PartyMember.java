package dev.attache.hospitality.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A companion of a guest, with the diet. */
@Schema(description = "Somebody whom a guest brings along")
public record PartyMember(
        @NotBlank @Size(max = 200) @Schema(examples = "A. Companion") String name,
        @Size(max = 20) @Schema(description = "Words of the summit's diets, by code or name")
                List<@NotNull @Size(min = 1, max = 200) String> diet) {

    public PartyMember {
        diet = diet == null ? List.of() : diet;
    }
}
