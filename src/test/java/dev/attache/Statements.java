package dev.attache;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of a request; not those of the outbox, which is looked at in the background. */
@PersistenceUnitExtension
@Singleton
public class Statements implements StatementInspector {
    private static final String OF_THE_OUTBOX = "outbox-";
    private static final AtomicLong COUNT = new AtomicLong();

    public static long of(Runnable request) {
        long before = COUNT.get();
        request.run();
        return COUNT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().startsWith(OF_THE_OUTBOX)) {
            COUNT.incrementAndGet();
        }
        return sql;
    }
}
