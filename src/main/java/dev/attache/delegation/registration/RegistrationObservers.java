package dev.attache.delegation.registration;

import dev.attache.delegation.assignment.Appointment;
import dev.attache.delegation.assignment.Assignment;
import dev.attache.delegation.assignment.AssignmentWarnings;
import dev.attache.delegation.assignment.WarningFacts;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.EngagementRef;
import dev.attache.programme.sideevent.SideEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Warns of assignments whose registration is not confirmed, and reports registrations to the deletion guard. */
@Singleton
class RegistrationObservers {

    void onAnswer(@Observes AssignmentWarnings warnings) {
        Map<Long, Appointment> toSideEvents = warnings.of().stream()
                .filter(a -> a.engagement().kind() == EngagementKind.SIDE_EVENT)
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        if (toSideEvents.isEmpty()) {
            return;
        }
        List<Assignment> assignments = Assignment.ofIds(List.copyOf(toSideEvents.keySet()));
        Registrations registrations = Registrations.of(Registration.ofAny(assignments));
        for (Assignment a : assignments) {
            registrations
                    .stateOf(a)
                    .filter(RegistrationObservers::isWorthAWarning)
                    .ifPresent(state -> warnings.add(
                            toSideEvents.get(a.id),
                            new WarningFacts.OfRegistration(state.status().name(), a.summit.local(state.dueAt()))));
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
