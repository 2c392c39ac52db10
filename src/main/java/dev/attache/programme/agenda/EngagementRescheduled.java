package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import java.util.List;

/**
 * The event fired before engagements change their time or length or are reinstated, while they have the old time: its
 * observer refuses a change that double-books a delegate.
 *
 * @param waiver the reason why clashes that come of it may stand; null without one
 */
public record EngagementRescheduled(List<Move> moves, String waiver) {

    /** An engagement and its new period; null when the hour becomes unknown. Certain when its end is known. */
    public record Move(Engagement engagement, Period to, boolean certain) {}
}
