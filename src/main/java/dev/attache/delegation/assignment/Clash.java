package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.clock.Period;
import dev.attache.platform.problem.Refusal;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.EngagementRescheduled;
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

    Clash(List<With> clashes) {
        super(409, "clash", "The delegate would be double-booked", sentence(clashes));
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

    /** The new clashes of an assignment whose engagement moves; those that existed before stand. */
    static List<With> ofMoved(Assignment assignment, EngagementRescheduled.Move move, Schedule schedule) {
        Period from = assignment.engagement.period();
        return schedule.assignments().stream()
                .filter(o -> !o.equals(assignment)
                        && Overlap.overlaps(move.to(), o.engagement.period())
                        && !Overlap.overlaps(from, o.engagement.period()))
                .map(o -> With.of(o, move.to(), move.certain() && !o.engagement.endAssumed(), assignment.engagement))
                .toList();
    }

    private static List<With> withAny(Assignment assignment, List<Assignment> others) {
        Engagement e = assignment.engagement;
        return others.stream()
                .map(o -> With.of(o, e.period(), !e.endAssumed() && !o.engagement.endAssumed(), e))
                .toList();
    }

    static void refuseIfAny(List<With> clashes) {
        if (!clashes.isEmpty()) {
            throw new Clash(clashes);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("clashes", clashes);
    }

    private static String sentence(List<With> clashes) {
        With first = clashes.get(0);
        return "%s is at \"%s\" then%s%s. Give a waiver to let it stand."
                .formatted(
                        first.delegate.name(),
                        first.engagement.title(),
                        first.certain ? "" : " (an end is assumed)",
                        clashes.size() > 1 ? ", and " + (clashes.size() - 1) + " more clash" : "");
    }

    /**
     * One clash: the delegate, the other engagement, the shared period and its length.
     *
     * @param clashing what it clashes with: the engagement that is assigned or moved
     * @param certain false when it rests on an end that is assumed
     */
    @Schema(name = "ClashWith", description = "What refused: whose, with what, and for how long both last")
    public record With(
            DelegateRef delegate,
            EngagementRef engagement,
            @Schema(description = "The engagement that is assigned or moved") EngagementRef clashing,
            OffsetDateTime startsAt,
            @Nullable OffsetDateTime endsAt,
            @Schema(description = "false when it rests on an end that is assumed") boolean certain,
            long overlapMinutes,
            @Nullable String waiver) {

        static With of(Assignment other, Period mine, boolean certain, Engagement clashing) {
            Engagement e = other.engagement;
            return new With(
                    DelegateRef.of(other.delegate),
                    EngagementRef.of(e),
                    EngagementRef.of(clashing),
                    e.summit.local(e.startsAt),
                    e.summit.local(e.endsAt),
                    certain,
                    mine.sharedWith(e.period()).toMinutes(),
                    other.waiver);
        }
    }
}
