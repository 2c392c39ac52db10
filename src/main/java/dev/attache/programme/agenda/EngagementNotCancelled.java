package dev.attache.programme.agenda;

import dev.attache.platform.problem.Refusal;

/** The refusal (409) to reinstate an engagement that is not cancelled. */
public class EngagementNotCancelled extends Refusal {
    EngagementNotCancelled(Engagement engagement) {
        super(
                409,
                "not-cancelled",
                "The engagement is not cancelled",
                "\"%s\" is scheduled: there is nothing to reinstate.".formatted(engagement.title));
    }
}
