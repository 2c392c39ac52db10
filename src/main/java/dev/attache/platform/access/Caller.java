package dev.attache.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;

/**
 * The authenticated caller of a request: a person or a program.
 *
 * @param name as the log, the history and refusals tell it
 * @param role one of {@link Role#GIVEN}; null for somebody who is known but was given nothing
 * @param summits the slugs of the summits that may be seen; null for every one
 * @param unit the unit whose people a desk may change; null for all
 * @param email by which a delegate is recognised as the person; null when not known
 */
public record Caller(String name, String role, Set<String> summits, String unit, String email) {
    private static final String ATTRIBUTE = "attache.caller";

    /** The caller that has signed in. */
    public static Caller of(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return caller;
    }

    /** Whether an authentication mechanism has identified the caller. */
    public static boolean isKnown(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE) != null;
    }

    /** The caller as Quarkus's identity: with the roles that the given one includes, and no others. */
    public QuarkusSecurityIdentity.Builder identity() {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addAttribute(ATTRIBUTE, this);
        if (role != null) {
            identity.addRoles(Role.included(isOfUnit() ? Role.UNIT_DESK : role));
        }
        return identity;
    }

    public boolean has(String role) {
        return role.equals(this.role);
    }

    /** A desk for the people of one unit. */
    public boolean isOfUnit() {
        return unit != null && has(Role.DESK);
    }

    public boolean sees(String summit) {
        return summits == null || summits.contains(summit);
    }

    /** Refuses a caller who sees certain summits only: an operation on more than single summits needs all of them. */
    public void requireEverySummit() {
        if (summits != null) {
            throw new Forbidden("This account is for certain summits only.");
        }
    }
}
