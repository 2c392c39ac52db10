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
 * Each agency changes its own people: a desk that is for one unit changes the delegates of that unit, in any of its
 * languages. A delegate has the record that holds the delegate's own mail address, and sees nobody else's.
 */
@Singleton
public class DelegateAccess {
    /** Who may do everything in a summit, or read everything. */
    private static final Set<String> SEE_ALL = Set.of(Role.ADMIN, Role.DESK, Role.READER);

    private static final Set<String> CHANGE = Set.of(Role.ADMIN, Role.DESK);

    @Inject
    SecurityIdentity identity;

    /** To read what is about the delegate: whoever reads all, and the delegate. */
    public void requireSees(Delegate delegate) {
        Caller caller = Caller.of(identity);
        if (!SEE_ALL.contains(caller.role()) && !isOneself(caller, delegate)) {
            throw new Forbidden("A delegate sees the own record and itinerary only.");
        }
    }

    /** To change the delegate, or what the delegate is assigned to. */
    public void requireChanges(Delegate delegate) {
        requireIn(delegate.unit);
    }

    /** To make somebody of this unit. */
    void requireIn(LocalizedText unit) {
        Caller caller = Caller.of(identity);
        if (!changes(caller, unit)) {
            throw new Forbidden("This account changes the people of " + caller.unit() + " only.");
        }
    }

    /** To hand out what is the delegate's own: who may change the delegate, and the delegate. */
    public void requireHas(Delegate delegate) {
        Caller caller = Caller.of(identity);
        if (!changes(caller, delegate.unit) && !isOneself(caller, delegate)) {
            throw new Forbidden("This belongs to somebody else.");
        }
    }

    private static boolean changes(Caller caller, LocalizedText unit) {
        return CHANGE.contains(caller.role())
                && (!caller.isOfUnit() || (unit != null && unit.byLanguage().containsValue(caller.unit())));
    }

    private static boolean isOneself(Caller caller, Delegate delegate) {
        return caller.email() != null && caller.email().equalsIgnoreCase(delegate.email);
    }
}
