package dev.attache.hospitality.seating;

import dev.attache.platform.http.Ref;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody is to sit. */
@Schema(description = "Where somebody is to sit")
public record NewSeat(
        @NotNull Ref table,
        @Min(1) @Max(100) @Schema(examples = "3", description = "From 1; the first that is free when left out")
                Integer seat,
        @Schema(defaultValue = "false", description = "Whether no program is to move them") Boolean locked) {

    public NewSeat {
        locked = locked != null && locked;
    }
}
