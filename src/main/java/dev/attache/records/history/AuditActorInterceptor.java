package dev.attache.records.history;

import dev.attache.platform.projection.RoundTrip;
import dev.attache.platform.secret.SecretPaths;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.core.BaseConnection;

/**
 * Sets the actor of the audit log on each connection at check-out from the pool: the account of the request, a guest by
 * a secret link, or the program itself. A connection that has the actor already is left alone, and one that is only
 * read by ({@link RoundTrip}) too.
 */
@Singleton
public class AuditActorInterceptor implements AgroalPoolInterceptor {
    /** The actor of work outside of requests: jobs, delivery of mails, the demo data. */
    public static final String PROGRAM = "the program";

    static final String GUEST = "a guest's link";
    static final String NOBODY = "nobody signed in";

    private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    @Inject
    CurrentVertxRequest request;

    /**
     * Fails the check-out if the actor cannot be set. A broken connection is left to its user, who sees its own error.
     */
    @Override
    public void onConnectionAcquire(Connection connection) {
        if (RoundTrip.isReading()) {
            return;
        }
        String actor = now();
        try {
            BaseConnection raw = connection.unwrap(BaseConnection.class);
            if (!actor.equals(told.get(raw))) {
                told.remove(raw);
                tell(raw, actor);
                told.put(raw, actor);
            }
        } catch (SQLException e) {
            if (!isBroken(connection)) {
                throw new IllegalStateException("The database does not take in whose name is written", e);
            }
        }
    }

    private static boolean isBroken(Connection connection) {
        try {
            return connection.unwrap(BaseConnection.class).isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** Sets the actor outside of any transaction that has begun, so that it survives a rollback. */
    private static void tell(BaseConnection connection, String actor) throws SQLException {
        boolean each = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (PreparedStatement tell = connection.prepareStatement("select set_config('attache.actor', ?, false)")) {
            tell.setString(1, actor);
            tell.execute();
        } finally {
            connection.setAutoCommit(each);
        }
    }

    /** The actor as known so far, without triggering authentication: a caller who is just signing in has none. */
    private String now() {
        RoutingContext http = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (http == null) {
            return PROGRAM;
        }
        if (SecretPaths.isRsvp(http.normalizedPath())) {
            return GUEST;
        }
        SecurityIdentity identity = http.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        return identity == null || identity.isAnonymous()
                ? NOBODY
                : identity.getPrincipal().getName();
    }
}
