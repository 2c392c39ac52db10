package dev.attache.programme.sideevent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way to register: by which method, where, with what instructions, until when. */
@Schema(description = "By which method one registers, where, with what instructions, until when")
public record RegistrationProcedure(
        @NotNull RegistrationMethod method,
        @Size(min = 1, max = 2000) @Schema(examples = "https://example.org/register") String target,
        @Size(min = 1, max = 5000) @Schema(examples = "Register on Eventbrite.") String instructions,
        OffsetDateTime deadline) {}
