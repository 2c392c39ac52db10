package dev.attache.delegation.delegate;

import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Forbidden;
import dev.attache.platform.access.Role;
import dev.attache.platform.i18n.LocalizedText;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Access to delegates by unit and person: the desk of one unit changes the delegates of that unit, in any of its
 * languages. An account of the role delegate reads the record with its own mail address, and no other.
 */
@Singleton
public class DelegateAccess {
    /** The roles that read everything in a summit. */
    private static final Set<String> SEE_ALL = Set.of(Role.ADMIN, Role.DESK, Role.READER);

    private static final Set<String> CHANGE = Set.of(Role.ADMIN, Role.DESK);

    @Inject
    SecurityIdentity identity;

    /** Permits reading data about the delegate: to readers, and to the delegate. */
    public void requireSees(Delegate delegate) {
        requireSees(delegate.email);
    }

    /** Permits reading data about the delegate with this mail address, which may be null. */
    public void requireSees(String email) {
        if (!seesAll() && !isOneself(Caller.of(identity), email)) {
            throw new Forbidden("A delegate sees the own record and itinerary only.");
        }
    }

    /** Whether the caller may read about every delegate, and the desk's notes, which are not for the delegates. */
    boolean seesAll() {
        return SEE_ALL.contains(Caller.of(identity).role());
    }

    /** Permits changes of the delegate and of the delegate's assignments. */
    public void requireChanges(Delegate delegate) {
        requireIn(delegate.unit);
    }

    /** Permits creating a delegate of this unit. */
    void requireIn(LocalizedText unit) {
        Caller caller = Caller.of(identity);
        if (!changes(caller, unit)) {
            throw new Forbidden("This account changes the people of " + caller.unit() + " only.");
        }
    }

    /** Permits handing out the delegate's own secrets: to those who may change the delegate, and to the delegate. */
    public void requireHas(Delegate delegate) {
        Caller caller = Caller.of(identity);
        if (!changes(caller, delegate.unit) && !isOneself(caller, delegate.email)) {
            throw new Forbidden("This belongs to somebody else.");
        }
    }

    private static boolean changes(Caller caller, LocalizedText unit) {
        return CHANGE.contains(caller.role())
                && (!caller.isOfUnit() || (unit != null && unit.byLanguage().containsValue(caller.unit())));
    }

    private static boolean isOneself(Caller caller, String email) {
        return caller.email() != null && caller.email().equalsIgnoreCase(email);
    }
}
