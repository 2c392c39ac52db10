package dev.attache.summit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of a vocabulary: the code that data hold, the name that people read. */
@Schema(description = "A word of a vocabulary: the code that data hold, the name that people read")
public record Term(
        @NotNull
                @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "letters, digits and single hyphens only")
                @Size(max = 60)
                @Schema(examples = "digital-technology")
                String code,
        @NotNull Text name) {}
