package dev.attache.delegation.registration;

import dev.attache.programme.sideevent.RegistrationMethod;
import java.time.Instant;

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

    /**
     * The state for a side event that takes place; null where no registration is needed.
     *
     * @param facts null for an engagement that is no side event
     */
    public static RegistrationState of(RegistrationFacts facts, boolean assigned, boolean erased) {
        if (facts == null) {
            return null;
        }
        Instant due = facts.dueAt() == null ? facts.deadline() : facts.dueAt();
        if (facts.recorded() != null) {
            return new RegistrationState(facts.recorded(), facts.reference(), due, true);
        }
        return assigned && !erased && facts.method() != RegistrationMethod.UNSTATED
                ? new RegistrationState(RegistrationStatus.NEEDED, null, due, false)
                : null;
    }
}
