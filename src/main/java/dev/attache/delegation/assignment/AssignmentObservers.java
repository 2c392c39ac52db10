package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.agenda.EngagementRescheduled;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import dev.attache.programme.agenda.PeriodsChanged;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies changes of engagements and delegates to assignments. */
@Singleton
class AssignmentObservers {
    @Inject
    Schedules schedules;

    /** Refuses a move that double-books a delegate, unless the desk gives a reason, which becomes the waiver. */
    void onRescheduling(@Observes EngagementRescheduled rescheduling) {
        Map<Long, Move> moves =
                rescheduling.moves().stream().collect(Collectors.toMap(m -> m.engagement().id, Function.identity()));
        List<Assignment> moved = Assignment.toAny(
                rescheduling.moves().stream().map(Move::engagement).toList());
        Map<Long, Schedule> schedules = schedules(moved);
        LapsedWaiver.remove(schedules);
        List<Clash.With> clashes = new ArrayList<>();
        for (Assignment a : moved) {
            Schedule schedule = schedules.get(a.delegate.id);
            Appointment appointment = schedule.to(a.engagement);
            List<Clash.With> ofThis = Clash.ofMoved(appointment, moves, schedule);
            clashes.addAll(ofThis);
            if (!ofThis.isEmpty() && rescheduling.waiver() != null) {
                a.waive(rescheduling.waiver(), schedule.keepsOverlap(appointment, moves));
            }
        }
        if (rescheduling.waiver() == null) {
            Clash.refuseIfAny(clashes, Clash.WaiverPlace.PARAMETER);
        }
        // The waivers must be there before the engagement's span reaches assignment_no_clash.
        Assignment.flush();
    }

    /** Lets waivers lapse whose clash has ended. */
    void onChange(@Observes PeriodsChanged change) {
        LapsedWaiver.remove(schedules(Assignment.toAny(change.engagements())));
        Assignment.flush();
    }

    private Map<Long, Schedule> schedules(List<Assignment> assignments) {
        return assignments.isEmpty()
                ? Map.of()
                : schedules.of(
                        assignments.get(0).summit,
                        assignments.stream().map(a -> a.delegate).collect(Collectors.toSet()));
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
