package dev.attache.programme.agenda;

import dev.attache.platform.problem.Refusal;

/** The refusal (409) of a change that a cancelled engagement does not allow: a new assignment, another cancellation. */
public class EngagementCancelled extends Refusal {
    EngagementCancelled(Engagement engagement) {
        super(
                409,
                "cancelled",
                "The engagement is cancelled",
                "\"%s\" is cancelled; POST …/reinstate undoes that.".formatted(engagement.title));
    }
}
