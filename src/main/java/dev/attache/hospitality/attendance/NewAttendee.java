package dev.attache.hospitality.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An unexpected attendee. */
@Schema(description = "Somebody who comes unexpected")
public record NewAttendee(
        @NotBlank @Size(max = 200) @Schema(examples = "A. Surprise") String name,
        @Size(max = 20) @Schema(description = "Words of the summit's diets, by code or name")
                List<@NotNull @Size(min = 1, max = 200) String> diet,
        @Size(min = 1, max = 1000) String dietNote,
        @Schema(description = "Whether they are here already; when left out, they are from the dinner's day on")
                Boolean arrived) {

    public NewAttendee {
        diet = diet == null ? List.of() : diet;
    }
}
