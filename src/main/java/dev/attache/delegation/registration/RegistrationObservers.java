package dev.attache.delegation.registration;

import dev.attache.delegation.assignment.Appointment;
import dev.attache.delegation.assignment.AssignmentWarnings;
import dev.attache.delegation.assignment.WarningFacts;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.deletion.Deletion;
import dev.attache.platform.projection.Projections;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.sideevent.SideEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Warns of assignments whose registration is not confirmed, and reports registrations to the deletion guard. */
@Singleton
class RegistrationObservers {
    @Inject
    Projections projections;

    void onAnswer(@Observes AssignmentWarnings warnings) {
        List<Appointment> toSideEvents = warnings.of().stream()
                .filter(a -> a.engagement().kind() == EngagementKind.SIDE_EVENT
                        && !a.engagement().isCancelled())
                .toList();
        if (toSideEvents.isEmpty()) {
            return;
        }
        Map<Long, OfAssignment> facts = projections
                .list(
                        OfAssignment.class,
                        OfAssignment.SQL,
                        toSideEvents.stream().map(Appointment::id).toList())
                .stream()
                .collect(Collectors.toMap(OfAssignment::assignment, Function.identity()));
        for (Appointment a : toSideEvents) {
            OfAssignment stored = facts.get(a.id());
            RegistrationState state = stored == null ? null : stored.state();
            if (state != null && isWorthAWarning(state)) {
                warnings.add(
                        a,
                        new WarningFacts.OfRegistration(
                                state.status().name(), warnings.zone().local(state.dueAt())));
            }
        }
    }

    /** What is stored about the registration that belongs to an assignment. */
    private record OfAssignment(long assignment, boolean erased, RegistrationFacts facts) {
        static final String SQL = "select a.id, d.erased_at is not null, " + RegistrationFacts.COLUMNS
                + " from assignment a join engagement e on e.id = a.engagement_id join delegate d on d.id = a.delegate_id"
                + RegistrationFacts.JOINS + " where a.id = any (?)";

        RegistrationState state() {
            return RegistrationState.of(facts, true, erased);
        }
    }

    /** Nothing to warn of while the organiser's answer is awaited. */
    private static boolean isWorthAWarning(RegistrationState state) {
        return switch (state.status()) {
            case NEEDED, WAITLISTED, REFUSED -> true;
            case REQUESTED, CONFIRMED, NOT_NEEDED -> false;
        };
    }

    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof SideEvent event) {
            deletion.blockedBy(
                    "registrations",
                    Registration.inOrder(event).stream()
                            .map(r -> DelegateRef.of(r.delegate))
                            .toList());
        }
        if (deletion.of() instanceof Delegate delegate) {
            deletion.blockedBy(
                    "registrations",
                    Registration.of(delegate).stream()
                            .map(r -> EngagementRef.of(r.sideEvent))
                            .toList());
        }
    }
}
