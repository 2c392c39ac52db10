package dev.attache.delegation.registration;

import dev.attache.delegation.assignment.Assignment;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.programme.summit.Summit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registrations of one delegate or of a whole delegation, looked up by assignment; one statement. */
public class Registrations {
    private final Map<Key, Registration> recorded = new HashMap<>();

    private Registrations(Collection<Registration> registrations) {
        registrations.forEach(r -> recorded.put(new Key(r.delegate.id, r.sideEvent.id), r));
    }

    public static Registrations of(Delegate delegate) {
        return new Registrations(Registration.of(delegate));
    }

    public static Registrations of(Summit summit) {
        return new Registrations(Registration.of(summit));
    }

    static Registrations of(List<Registration> registrations) {
        return new Registrations(registrations);
    }

    /** The state of an assignment to a side event that takes place; none where no registration is needed. */
    public Optional<RegistrationState> stateOf(Assignment assignment) {
        if (assignment.engagement.isCancelled()) {
            return Optional.empty();
        }
        return Optional.ofNullable(recorded.get(new Key(assignment.delegate.id, assignment.engagement.id)))
                .map(RegistrationState::of)
                .or(() -> RegistrationState.unrecorded(assignment));
    }

    private record Key(long delegate, long sideEvent) {}
}
