package dev.attache.delegation.registration;

import dev.attache.delegation.assignment.Assignment;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.sideevent.RegistrationMethod;
import dev.attache.programme.sideevent.SideEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * The rule of what is known about a delegate's registration for a side event: what the desk recorded; without a record
 * NEEDED, until the side event's deadline, where the delegate is assigned and the side event says how one registers. An
 * erased delegate, whose registration nobody can record, needs none.
 * NEEDED is derived, not stored: so it comes and goes with assignments and with the side event's registration method.
 *
 * @param recorded whether the desk recorded it
 * @param dueAt until when it must be done; null while not known
 */
public record RegistrationState(RegistrationStatus status, String reference, Instant dueAt, boolean recorded) {

    static RegistrationState of(Registration recorded) {
        return new RegistrationState(recorded.status, recorded.reference, recorded.due(), true);
    }

    /** The state of an assignment without a record; none where no registration is needed. */
    static Optional<RegistrationState> unrecorded(Assignment assignment) {
        return sideEvent(assignment.engagement)
                .filter(event -> event.registrationMethod != RegistrationMethod.UNSTATED)
                .filter(event -> assignment.delegate.erasedAt == null)
                .map(event ->
                        new RegistrationState(RegistrationStatus.NEEDED, null, event.registrationDeadline, false));
    }

    static Optional<SideEvent> sideEvent(Engagement engagement) {
        return engagement instanceof SideEvent event ? Optional.of(event) : Optional.empty();
    }
}
