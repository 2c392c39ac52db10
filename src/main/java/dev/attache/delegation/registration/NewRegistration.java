package dev.attache.delegation.registration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as recorded and replaced. */
@JsonIgnoreProperties({"id", "delegate", "engagement"})
@Schema(description = "How far a delegate's registration is, with the organiser's number")
public record NewRegistration(
        @NotNull @Schema(examples = "CONFIRMED") RegistrationStatus status,
        @Size(min = 1, max = 200) @Schema(description = "The organiser's number", examples = "EB-2041")
                String reference,
        @Size(min = 1, max = 5000) @Schema(examples = "Bring the passport.") String note,
        @Size(min = 1, max = 200) @Schema(description = "Who deals with it; without it the caller", examples = "admin")
                String by,
        @Schema(
                        description = "Until when it must be done; without it the side event's registration.deadline",
                        examples = "2023-09-01T12:00:00+03:00")
                OffsetDateTime dueAt) {}
