package dev.attache.identity.account;

import dev.attache.platform.access.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The principal of a sign-in: an enabled account as one statement reads it with each request.
 *
 * @param unit the unit whose people a desk may change; null for all
 * @param summits the slugs of its summits; null for every one
 */
public record AccountPrincipal(
        long id, String username, String passwordHash, String role, String unit, String email, List<String> summits) {

    private static final String COLUMNS =
            """
            select a.id, a.username, a.password_hash, a.role, a.unit, a.email,
                   case when not a.every_summit
                        then array(select s.summit_slug from account_summit s where s.account_id = a.id) end
            from account a""";

    static final String BY_NAME = COLUMNS + " where a.username = ? and a.enabled";

    static final String BY_SESSION = COLUMNS
            + " join browser_session b on b.account_id = a.id"
            + " where b.secret_hash = ? and b.created_at > ? and a.enabled";

    /** The hash of a new password, unless it is too weak. */
    public String hashOf(String password) {
        return Account.hashOf(password, username, email);
    }

    /** The Quarkus identity of a caller who signed in with this account. */
    public SecurityIdentity identity() {
        Set<String> scope = summits == null ? null : new TreeSet<>(summits);
        return new Caller(username, role, scope, unit, email)
                .identity()
                .addAttribute(MeResource.ACCOUNT, id)
                .build();
    }
}
