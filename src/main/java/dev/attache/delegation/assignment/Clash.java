package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.clock.Period;
import dev.attache.platform.problem.Refusal;
import dev.attache.programme.agenda.Engagement;
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

    /** The clashes of a new assignment; none when it has a waiver. */
    static List<With> ofNew(Assignment assignment, Schedule schedule) {
        return assignment.waiver != null ? List.of() : ofAny(assignment, schedule);
    }

    /** All that the assignment overlaps, waived or not. */
    static List<With> ofAny(Assignment assignment, Schedule schedule) {
        return withAny(assignment, schedule.overlapping(assignment));
    }

    /** The clashes of an existing assignment whose waiver has changed. */
    static List<With> ofChanged(Assignment assignment, Schedule schedule) {
        return assignment.waiver != null
                ? List.of()
                : withAny(
                        assignment,
                        schedule.overlapping(assignment).stream()
                                .filter(o -> o.waiver == null)
                                .toList());
    }

    /**
     * The new clashes of an assignment whose engagement moves, perhaps together with others; those that existed before
     * stand. Of two that both move, the earlier assignment has the clash.
     */
    static List<With> ofMoved(Assignment assignment, Map<Engagement, Move> moves, Schedule schedule) {
        Spell mine = Spell.of(moves.get(assignment.engagement));
        return schedule.assignments().stream()
                .filter(o -> !o.equals(assignment) && !Overlap.between(assignment, o))
                .filter(o -> !moves.containsKey(o.engagement) || assignment.id < o.id)
                .filter(o -> willOverlap(assignment, o, moves))
                .map(o -> With.of(o, Spell.of(o, moves), mine))
                .toList();
    }

    /** Whether two assignments overlap after these moves. */
    static boolean willOverlap(Assignment a, Assignment b, Map<Engagement, Move> moves) {
        return Overlap.overlaps(Spell.of(a, moves).period, Spell.of(b, moves).period);
    }

    private static List<With> withAny(Assignment assignment, List<Assignment> others) {
        Spell mine = Spell.of(assignment.engagement);
        return others.stream()
                .map(o -> With.of(o, Spell.of(o.engagement), mine))
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

        static With of(Assignment other, Spell theirs, Spell mine) {
            return new With(
                    DelegateRef.of(other.delegate),
                    theirs.engagement,
                    mine.engagement,
                    theirs.engagement.startsAt(),
                    theirs.engagement.endsAt(),
                    mine.certain() && theirs.certain(),
                    mine.period.sharedWith(theirs.period).toMinutes(),
                    other.waiver);
        }
    }

    /** An engagement with the period that a clash is compared by: the one that it has, or the one that it moves to. */
    private record Spell(EngagementRef engagement, Period period) {
        static Spell of(Engagement e) {
            return new Spell(EngagementRef.of(e), e.period());
        }

        static Spell of(Move move) {
            return new Spell(move.to() == null ? null : EngagementRef.of(move), move.to());
        }

        static Spell of(Assignment a, Map<Engagement, Move> moves) {
            Move move = moves.get(a.engagement);
            return move == null ? of(a.engagement) : of(move);
        }

        boolean certain() {
            return !engagement.endAssumed();
        }
    }
}
