package dev.attache.delegation.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.http.Versioned;
import dev.attache.programme.agenda.EngagementRef;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment in answers, with its warnings. */
@Schema(description = "A delegate bound to an engagement in a duty")
public record AssignmentView(
        long id,
        @JsonIgnore int version,
        DelegateRef delegate,
        EngagementRef engagement,
        Duty duty,
        @Schema(description = "Why a clash may stand; null without a clash: a waiver lapses with it") @Nullable
                String waiver,
        @Nullable String briefing,
        @Schema(description = "What the desk should know and what is not refused") List<Warning> warnings)
        implements Versioned {

    static AssignmentView of(Appointment a, Schedule schedule, List<Warning> warnings) {
        return new AssignmentView(
                a.id(),
                a.version(),
                schedule.delegate(),
                EngagementRef.of(a.engagement(), schedule.zone()),
                a.duty(),
                schedule.waiverOf(a),
                a.briefing(),
                warnings);
    }
}
