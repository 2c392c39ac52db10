package dev.attache.delegation.assignment;

import dev.attache.platform.clock.Period;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.venue.VenueView;
import java.util.Map;

/**
 * An appointment: an assignment with its engagement and venue, as a value of an entity that is checked or of a row that
 * is read. The rules about clashes, transfers and warnings work on it.
 *
 * @param id the assignment's; 0 where it is not made
 * @param delegate the id
 * @param venue null where it is unknown
 */
public record Appointment(
        long id,
        int version,
        long delegate,
        Duty duty,
        String waiver,
        String briefing,
        PlannedEngagement engagement,
        VenueView venue) {

    /** The columns of a row, in the order of the components: assignment as {@code a}, engagement as {@code e}, venue as {@code v}. */
    public static final String COLUMNS = "a.id, a.version, a.delegate_id, a.duty, a.waiver, a.briefing, "
            + PlannedEngagement.COLUMNS + ", " + VenueView.COLUMNS;

    /** The tables of these columns. */
    public static final String FROM =
            " from assignment a join engagement e on e.id = a.engagement_id left join venue v on v.id = e.venue_id";

    public static Appointment of(Assignment a) {
        return new Appointment(
                a.id == null ? 0 : a.id,
                a.version,
                a.delegate.id,
                a.duty,
                a.waiver,
                a.briefing,
                a.engagement.planned(),
                VenueView.of(a.engagement.venue));
    }

    /** An appointment that is not made, to ask what it would come to. */
    static Appointment imagined(long delegate, PlannedEngagement engagement, VenueView venue) {
        return new Appointment(0, 0, delegate, null, null, null, engagement, venue);
    }

    /** The period that it takes of the delegate's time; null for none. */
    Period period() {
        return engagement.period();
    }

    /** Whether both are of the same engagement. */
    boolean isWith(Appointment other) {
        return engagement.id() == other.engagement.id();
    }

    Appointment withoutWaiver() {
        return new Appointment(id, version, delegate, duty, null, briefing, engagement, venue);
    }

    /** The appointment after these moves, which are looked up by the engagement's id. */
    Appointment after(Map<Long, Move> moves) {
        Move move = moves.get(engagement.id());
        return move == null
                ? this
                : new Appointment(id, version, delegate, duty, waiver, briefing, engagement.after(move), venue);
    }
}
