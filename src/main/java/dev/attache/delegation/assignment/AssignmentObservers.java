package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.EngagementRescheduled;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies changes of engagements and delegates to assignments. */
@Singleton
class AssignmentObservers {

    /** Refuses a move that double-books a delegate, unless the desk accepts it: the reason becomes the waiver. */
    void onRescheduling(@Observes EngagementRescheduled rescheduling) {
        Map<Engagement, Move> moves =
                rescheduling.moves().stream().collect(Collectors.toMap(Move::engagement, Function.identity()));
        List<Assignment> moved = Assignment.toAny(moves.keySet());
        if (moved.isEmpty()) {
            return;
        }
        Map<Delegate, Schedule> schedules = Schedule.ofDelegates(
                moved.get(0).summit, moved.stream().map(a -> a.delegate).collect(Collectors.toSet()));
        List<Clash.With> clashes = new ArrayList<>();
        List<Assignment> clashing = new ArrayList<>();
        for (Assignment a : moved) {
            List<Clash.With> ofThis = Clash.ofMoved(a, moves, schedules.get(a.delegate));
            if (!ofThis.isEmpty()) {
                clashes.addAll(ofThis);
                clashing.add(a);
            }
        }
        if (rescheduling.waiver() == null) {
            Clash.refuseIfAny(clashes, Clash.WaiverPlace.PARAMETER);
        }
        clashing.forEach(a -> a.waive(rescheduling.waiver()));
        // The waivers must be there before the engagement's span reaches assignment_no_clash.
        Assignment.flush();
    }

    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Engagement engagement) {
            deletion.blockedBy(
                    "assignments",
                    Assignment.to(engagement).stream()
                            .map(a -> DelegateRef.of(a.delegate))
                            .toList());
        }
        if (deletion.of() instanceof Delegate delegate) {
            deletion.blockedBy(
                    "assignments",
                    Assignment.inOrder(delegate).stream()
                            .map(a -> EngagementRef.of(a.engagement))
                            .toList());
        }
    }
}
