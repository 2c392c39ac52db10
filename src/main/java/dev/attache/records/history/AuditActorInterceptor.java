package dev.attache.records.history;

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
 * Tells the database in whose name a connection is about to write: the account that a request is signed in with, a guest
 * by a secret link, or the program itself. A connection that is told already is not told again.
 */
@Singleton
public class AuditActorInterceptor implements AgroalPoolInterceptor {
    /** Whatever nobody asked for: jobs, mails that leave, what comes with the program. */
    public static final String PROGRAM = "the program";

    static final String GUEST = "a guest's link";
    static final String NOBODY = "nobody signed in";

    private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    @Inject
    CurrentVertxRequest request;

    /** Nothing is written in a name that could not be told; only what is broken anyway says so by itself. */
    @Override
    public void onConnectionAcquire(Connection connection) {
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

    /** Outside of the transaction that may have begun, so that it stays told when that is rolled back. */
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

    /** Asks for nothing that is not known yet: who is just signing in is nobody so far. */
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
