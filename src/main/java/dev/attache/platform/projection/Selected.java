package dev.attache.platform.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one query of a {@link RoundTrip}, once that has run. */
public class Selected<R> {
    final String sql;
    final Object[] parameters;
    private final Class<R> type;
    private List<R> rows;

    Selected(Class<R> type, String sql, Object... parameters) {
        this.type = type;
        this.sql = sql;
        this.parameters = parameters;
    }

    void read(ResultSet result) throws SQLException {
        RowReader<R> reader = RowReader.of(type);
        int columns = result.getMetaData().getColumnCount();
        if (columns != reader.columns()) {
            throw new IllegalStateException(
                    "%s has %d columns, the query %d: %s".formatted(type, reader.columns(), columns, sql));
        }
        List<R> read = new ArrayList<>();
        while (result.next()) {
            read.add(reader.read(result));
        }
        rows = read;
    }

    /** All rows in the order of the query. */
    public List<R> list() {
        if (rows == null) {
            throw new IllegalStateException("The round trip has not run");
        }
        return rows;
    }

    /** The first row; empty without rows. */
    public Optional<R> first() {
        return list().stream().findFirst();
    }
}
