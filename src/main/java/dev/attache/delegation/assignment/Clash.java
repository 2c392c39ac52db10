package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.problem.Refusal;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The double-booking rule: a delegate is not at two engagements at once, unless a waiver states a reason. Adjacent
 * periods do not clash.
 *
 * <p>A waiver covers the clashes that exist when it is given: a new or moved assignment needs one of its own. The
 * database holds the same by {@code assignment_no_clash}.
 */
public class Clash extends Refusal {
    private final List<With> clashes;

    /** The place of the waiver in a request, as the refusal tells it. */
    enum WaiverPlace {
        BODY("Give the reason as \"waiver\" in the body to let it stand."),
        LIST("Give the reason as \"waiver\" of the list's entry to let it stand."),
        PARAMETER("Give the reason as ?waiver= in the address to let it stand.");

        private final String sentence;

        WaiverPlace(String sentence) {
            this.sentence = sentence;
        }
    }

    Clash(List<With> clashes, WaiverPlace place) {
        super(409, "clash", "The delegate would be double-booked", sentence(clashes) + " " + place.sentence);
        this.clashes = clashes;
    }

    /** The clashes of a new appointment, which is in the schedule; none when it has a waiver. */
    static List<With> ofNew(Appointment appointment, Schedule schedule) {
        return appointment.waiver() != null ? List.of() : ofAny(appointment, schedule);
    }

    /** All that the appointment overlaps, waived or not. */
    static List<With> ofAny(Appointment appointment, Schedule schedule) {
        return schedule.overlapping(appointment).stream()
                .map(other -> With.of(other, appointment, schedule))
                .toList();
    }

    /** The clashes of an existing appointment whose waiver has changed. */
    static List<With> ofChanged(Appointment appointment, Schedule schedule) {
        return ofNew(appointment, schedule).stream()
                .filter(with -> with.waiver == null)
                .toList();
    }

    /**
     * The new clashes of an appointment whose engagement moves, perhaps together with others; those that existed before
     * stand. Of two that both move, the earlier assignment has the clash.
     *
     * @param moves by the engagement's id
     */
    static List<With> ofMoved(Appointment appointment, Map<Long, Move> moves, Schedule schedule) {
        Appointment mine = appointment.after(moves);
        return schedule.appointments().stream()
                .filter(o -> !o.isWith(appointment) && !Overlap.between(appointment, o))
                .filter(o -> !moves.containsKey(o.engagement().id()) || appointment.id() < o.id())
                .map(o -> o.after(moves))
                .filter(theirs -> Overlap.between(mine, theirs))
                .map(theirs -> With.of(theirs, mine, schedule))
                .toList();
    }

    static void refuseIfAny(List<With> clashes, WaiverPlace place) {
        if (!clashes.isEmpty()) {
            throw new Clash(clashes, place);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("clashes", clashes);
    }

    private static String sentence(List<With> clashes) {
        With first = clashes.get(0);
        return "%s is at \"%s\" then%s%s."
                .formatted(
                        first.delegate.name(),
                        first.engagement.title(),
                        first.certain ? "" : " (an end is assumed)",
                        clashes.size() > 1 ? ", and " + (clashes.size() - 1) + " more clash" : "");
    }

    /**
     * One clash: the delegate, the other engagement, the shared period and its length.
     *
     * @param clashing what it clashes with: the engagement that is assigned or moved, with its new time
     * @param certain false when it rests on an end that is assumed
     */
    @Schema(name = "ClashWith", description = "What refused: whose, with what, and for how long both last")
    public record With(
            DelegateRef delegate,
            EngagementRef engagement,
            @Schema(description = "The engagement that is assigned or moved, with its new time") EngagementRef clashing,
            OffsetDateTime startsAt,
            @Nullable OffsetDateTime endsAt,
            @Schema(description = "false when it rests on an end that is assumed") boolean certain,
            long overlapMinutes,
            @Nullable String waiver) {

        static With of(Appointment other, Appointment mine, Schedule schedule) {
            Overlap overlap = new Overlap(mine, other);
            EngagementRef theirs = EngagementRef.of(other.engagement(), schedule.zone());
            return new With(
                    schedule.delegate(),
                    theirs,
                    EngagementRef.of(mine.engagement(), schedule.zone()),
                    theirs.startsAt(),
                    theirs.endsAt(),
                    overlap.certain(),
                    overlap.minutes(),
                    other.waiver());
        }
    }
}
