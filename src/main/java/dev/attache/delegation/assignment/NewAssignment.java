package dev.attache.delegation.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.programme.summit.WaiverReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment as created and replaced: the duty, a briefing, and the waiver of a clash. */
@JsonIgnoreProperties({"id", "delegate", "engagement", "warnings"})
@Schema(description = "In which duty a delegate is at an engagement, and why a clash may stand")
public record NewAssignment(
        @NotNull @Schema(examples = "SPEAKER") Duty duty,
        @Size(max = LONGEST_WAIVER) @WaiverReason @Schema(examples = "leaves early for the panel") String waiver,
        @Size(max = 20_000) @Schema(examples = "Slides are with the organiser.") String briefing) {

    static final int LONGEST_WAIVER = 5000;

    static NewAssignment of(Assignment a) {
        return new NewAssignment(a.duty, a.waiver, a.briefing);
    }
}
