package dev.attache.platform.backup;

import dev.attache.platform.database.ConnectionSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** A connection that copies rows in and out, in one transaction; the same rows are always the same bytes. */
final class Rows implements AutoCloseable {
    private static final String HISTORY_OF_MIGRATIONS = "flyway_schema_history";

    /** Output formats are set explicitly, so that they do not depend on the server's settings. */
    private static final String SETTINGS =
            """
            set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set bytea_output = 'hex';
            set extra_float_digits = 1; set statement_timeout = 0; set lock_timeout = 0""";

    private final Connection connection;

    private Rows(Connection connection) {
        this.connection = connection;
    }

    /** Reads in one repeatable-read transaction: all rows are of one moment. */
    static Rows ofOneMoment(ConnectionSettings access) throws SQLException {
        Rows rows = open(access);
        rows.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        rows.connection.setReadOnly(true);
        return rows;
    }

    static Rows open(ConnectionSettings access) throws SQLException {
        Rows rows = new Rows(access.connect());
        rows.execute(SETTINGS);
        rows.connection.setAutoCommit(false);
        return rows;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    String moment() throws SQLException {
        return texts("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .get(0);
    }

    /** Whether the schema holds nothing but the objects of extensions. */
    boolean isEmpty() throws SQLException {
        return texts(
                        """
                        select relname from pg_class c
                        where relnamespace = current_schema()::regnamespace
                          and not exists (select from pg_depend where objid = c.oid and deptype = 'e')""")
                .isEmpty();
    }

    List<Manifest.Migration> migrations() throws SQLException {
        if (texts("select to_regclass('" + HISTORY_OF_MIGRATIONS + "')").get(0) == null) {
            return List.of();
        }
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select version, checksum from " + HISTORY_OF_MIGRATIONS
                        + " where version is not null and success order by installed_rank")) {
            List<Manifest.Migration> migrations = new ArrayList<>();
            while (found.next()) {
                migrations.add(new Manifest.Migration(found.getString(1), found.getObject(2, Integer.class)));
            }
            return migrations;
        }
    }

    /** The tables, ordered so that none refers to a later one. */
    List<String> tables() throws SQLException {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        for (String table : texts(
                "select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'"
                        + " and relname <> '" + HISTORY_OF_MIGRATIONS + "' order by relname")) {
            open.put(
                    table,
                    new LinkedHashSet<>(
                            texts("select r.relname from pg_constraint c join pg_class r on r.oid = confrelid"
                                    + " where contype = 'f' and conrelid = '" + quoted(table)
                                    + "'::regclass and confrelid <> conrelid")));
        }
        List<String> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            List<String> next = open.entrySet().stream()
                    .filter(e -> ordered.containsAll(e.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle: " + open.keySet());
            }
            ordered.addAll(next);
            next.forEach(open::remove);
        }
        return ordered;
    }

    /** The stored columns, without the generated ones. */
    List<String> columns(String table) throws SQLException {
        return texts("select attname from pg_attribute where attrelid = '" + quoted(table)
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    /**
     * The sequences, which do not belong to a transaction's snapshot: read after the rows, none stands before a row's
     * id.
     */
    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : texts(
                "select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'S'"
                        + " order by relname")) {
            try (var statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select last_value, is_called from " + quoted(name))) {
                found.next();
                sequences.add(new Manifest.Sequence(name, found.getLong(1), found.getBoolean(2)));
            }
        }
        return sequences;
    }

    void set(Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, quoted(sequence.name()));
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.given());
            statement.execute();
        }
    }

    /** Switches the table's triggers: copied rows already contain what the triggers wrote. */
    void setTriggers(String table, boolean enabled) throws SQLException {
        execute("alter table " + quoted(table) + (enabled ? " enable" : " disable") + " trigger user");
    }

    Manifest.Table copyOut(String table, List<String> columns, OutputStream to) throws SQLException, IOException {
        DigestOutputStream digest = new DigestOutputStream(to, sha256());
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + select(table, columns) + ") to stdout", digest);
        return new Manifest.Table(table, columns, rows, hex(digest.getMessageDigest()));
    }

    void copyIn(String table, List<String> columns, InputStream from) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + quoted(table) + " (" + list(columns) + ") from stdin", from);
    }

    static String digest(InputStream of) throws IOException {
        DigestInputStream digest = new DigestInputStream(of, sha256());
        digest.transferTo(OutputStream.nullOutputStream());
        return hex(digest.getMessageDigest());
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A query ordered by the primary key, as text and byte by byte; the physical order of rows is arbitrary. */
    private String select(String table, List<String> columns) throws SQLException {
        List<String> key =
                texts("select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)"
                        + " where indisprimary and indrelid = '" + quoted(table) + "'::regclass order by attnum");
        if (key.isEmpty()) {
            throw new IllegalStateException("The table " + table + " has no primary key");
        }
        return "select " + list(columns) + " from " + quoted(table) + " order by "
                + key.stream().map(c -> quoted(c) + "::text collate \"C\"").collect(Collectors.joining(", "));
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Rows::quoted).collect(Collectors.joining(", "));
    }

    /** Quotes an identifier, as names come from a file too. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
