package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import java.util.List;

/**
 * The event fired before engagements change their time or length, while they have the old one: its observer refuses a
 * change that double-books a delegate.
 *
 * @param acceptClashes why clashes that come of it may stand, or null when they may not
 */
public record EngagementRescheduled(List<Move> moves, String acceptClashes) {

    /** An engagement and its new period; null when the hour becomes unknown. Certain when its end is known. */
    public record Move(Engagement engagement, Period to, boolean certain) {}
}
