package dev.attache;

import dev.attache.platform.projection.RoundTrip;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements of a request, and its round trips to the database: a statement of Hibernate is one, the
 * queries of a {@link RoundTrip} are one together. Not those of the outbox, which is looked at in the background.
 */
@PersistenceUnitExtension
@Singleton
public class Statements implements StatementInspector {
    private static final String OF_THE_OUTBOX = "outbox-";
    private static final AtomicLong OF_HIBERNATE = new AtomicLong();

    public static long of(Runnable request) {
        long before = OF_HIBERNATE.get() + RoundTrip.queries();
        request.run();
        return OF_HIBERNATE.get() + RoundTrip.queries() - before;
    }

    public static long roundTrips(Runnable request) {
        long before = OF_HIBERNATE.get() + RoundTrip.roundTrips();
        request.run();
        return OF_HIBERNATE.get() + RoundTrip.roundTrips() - before;
    }

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().startsWith(OF_THE_OUTBOX)) {
            OF_HIBERNATE.incrementAndGet();
        }
        return sql;
    }
}
