package dev.attache.platform.projection;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Several queries (select) that are sent and answered in one round trip, in their order. They share a transaction and not
 * a snapshot: each sees what was committed before it began. Each runs, also where one before it finds nothing.
 *
 * <p>In a transaction its connection is used, so that what was flushed is seen; outside of one, a connection that is given
 * back at once.
 */
public class RoundTrip {
    private static final LongAdder ROUND_TRIPS = new LongAdder();
    private static final LongAdder QUERIES = new LongAdder();
    private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();

    private final DataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final List<Selected<?>> queries = new ArrayList<>();

    RoundTrip(DataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Whether this thread takes a connection that nothing is written by. */
    public static boolean isReading() {
        return READING.get() != null;
    }

    /** The round trips since the program began. */
    public static long roundTrips() {
        return ROUND_TRIPS.sum();
    }

    /** The queries since the program began. */
    public static long queries() {
        return QUERIES.sum();
    }

    /**
     * Adds a query.
     *
     * @param row a record whose components are the columns in their order, or the type of the only column
     * @param parameters of the query's question marks; a collection of numbers or texts is an array ({@code = any (?)})
     */
    public <R> Selected<R> select(Class<R> row, String sql, Object... parameters) {
        Selected<R> query = new Selected<>(row, sql, parameters);
        queries.add(query);
        return query;
    }

    /** Sends the queries and reads their rows. */
    public void run() {
        ROUND_TRIPS.increment();
        QUERIES.add(queries.size());
        String sql = queries.stream().map(q -> q.sql).collect(Collectors.joining(";\n"));
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (Selected<?> query : queries) {
                for (Object parameter : query.parameters) {
                    set(statement, next++, parameter);
                }
            }
            statement.execute();
            for (Selected<?> query : queries) {
                query.read(statement.getResultSet());
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Within a transaction the connection may have been taken for changes, or will be used for them. */
    private Connection connection() throws SQLException {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return database.getConnection();
        }
        READING.set(true);
        try {
            return database.getConnection();
        } finally {
            READING.remove();
        }
    }

    private static void set(PreparedStatement statement, int index, Object parameter) throws SQLException {
        if (parameter instanceof Instant moment) {
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        } else if (parameter instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (parameter instanceof Collection<?> none && none.isEmpty()) {
            // Of a type that PostgreSQL finds by the column.
            statement.setObject(index, "{}", Types.OTHER);
        } else if (parameter instanceof Collection<?> all) {
            statement.setArray(index, array(statement.getConnection(), all));
        } else {
            statement.setObject(index, parameter);
        }
    }

    private static Array array(Connection connection, Collection<?> all) throws SQLException {
        boolean numbers = all.iterator().next() instanceof Long;
        Object[] elements = all.stream()
                .map(each -> each instanceof Enum<?> constant ? constant.name() : each)
                .toArray();
        return connection.createArrayOf(numbers ? "bigint" : "text", elements);
    }
}
