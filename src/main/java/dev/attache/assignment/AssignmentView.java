package dev.attache.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.agenda.EngagementRef;
import dev.attache.delegation.DelegateRef;
import dev.attache.http.Versioned;
import java.util.List;

/** An assignment as answered, with what the desk should know about it. */
public record AssignmentView(
        long id,
        @JsonIgnore int version,
        DelegateRef delegate,
        EngagementRef engagement,
        Duty duty,
        String waiver,
        String briefing,
        List<Warning> warnings)
        implements Versioned {

    static AssignmentView of(Assignment a, List<Warning> warnings) {
        return new AssignmentView(
                a.id,
                a.version,
                DelegateRef.of(a.delegate),
                EngagementRef.of(a.engagement),
                a.duty,
                a.waiver,
                a.briefing,
                warnings);
    }
}
