package dev.attache;

import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;

/** Counts the SQL statements of a request. */
public class Statements {
    private static final int TRIES = 5;

    private Statements() {}

    /** The fewest of some runs: what the program does in the background at the same moment only adds to them. */
    public static long of(EntityManager entities, Runnable request) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = statistics.getPrepareStatementCount();
            request.run();
            long count = statistics.getPrepareStatementCount() - before;
            if (count == fewest) {
                return count;
            }
            fewest = Math.min(fewest, count);
        }
        return fewest;
    }
}
