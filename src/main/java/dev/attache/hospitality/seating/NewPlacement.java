package dev.attache.hospitality.seating;

import dev.attache.platform.http.Ref;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seat of one attendee in the seating of a whole dinner. */
@Schema(description = "Where somebody is to sit, in the seating of a whole dinner")
public record NewPlacement(
        @NotNull Ref attendee,
        @NotNull Ref table,
        @NotNull @Min(1) @Max(100) @Schema(examples = "3", description = "From 1") Integer seat,
        @Schema(defaultValue = "false", description = "Whether no program is to move them") Boolean locked) {
    public NewPlacement {
        locked = locked != null && locked;
    }
}
