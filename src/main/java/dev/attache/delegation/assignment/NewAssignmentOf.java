package dev.attache.delegation.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.attache.platform.http.Ref;
import dev.attache.programme.summit.WaiverReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One element of the list that replaces all assignments of an engagement. */
@JsonIgnoreProperties({"id", "engagement", "warnings"})
@Schema(description = "One of the list that replaces all assignments of an engagement")
public record NewAssignmentOf(
        @NotNull Ref delegate,
        @NotNull @Schema(examples = "PARTICIPANT") Duty duty,
        @Size(max = NewAssignment.LONGEST_WAIVER) @WaiverReason String waiver,
        @Size(max = 20_000) String briefing) {

    NewAssignment body() {
        return new NewAssignment(duty, waiver, briefing);
    }
}
