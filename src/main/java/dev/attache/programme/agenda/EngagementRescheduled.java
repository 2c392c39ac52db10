package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import java.util.List;

/**
 * Told as an event before engagements move or change their length, while they still are where they were: whoever binds
 * delegates to them refuses it when it double-books somebody.
 *
 * @param acceptClashes why clashes that come of it may stand, or null when they may not
 */
public record EngagementRescheduled(List<Move> moves, String acceptClashes) {

    /** An engagement and the span it is to take; null takes it off its hour. Certain when its end is known. */
    public record Move(Engagement engagement, Period to, boolean certain) {}
}
