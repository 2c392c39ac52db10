package dev.attache.platform.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Selects projections: rows of records, by SQL. */
@Singleton
public class Projections {
    @Inject
    AgroalDataSource database;

    @Inject
    TransactionSynchronizationRegistry transactions;

    /** Several queries that are sent and answered together. */
    public RoundTrip roundTrip() {
        return new RoundTrip(database, transactions);
    }

    /**
     * The rows of one query.
     *
     * @param row a record whose components are the columns in their order, or the type of the only column
     */
    public <R> List<R> list(Class<R> row, String sql, Object... parameters) {
        RoundTrip trip = roundTrip();
        Selected<R> selected = trip.select(row, sql, parameters);
        trip.run();
        return selected.list();
    }
}
