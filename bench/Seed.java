import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills databases by SQL; all persons are made up. */
final class Seed {
    private Seed() {}

    static void summit(Connection connection, String slug, int delegates, int halls) throws Exception {
        Map<String, Object> values = free(connection);
        values.put("slug", slug);
        values.put("delegates", delegates);
        values.put("halls", halls);
        run(connection, "seed-summit", values);
    }

    static void dinners(Connection connection, String slug) throws Exception {
        Map<String, Object> values = free(connection);
        values.put("summit", ask(connection, "select id from summit where slug = '" + slug + "'"));
        values.put("delegate", ask(connection, "select min(id) - 1 from delegate where summit_id = " + values.get("summit")));
        values.put("delegates", ask(connection, "select count(*) from delegate where summit_id = " + values.get("summit")));
        run(connection, "seed-dinners", values);
    }

    /** Sets the sequences behind the seed's ids, and lets PostgreSQL know what there is. */
    static void finish(Connection connection) throws Exception {
        for (String table : TABLES) {
            ask(connection, "select setval('" + table + "_seq', (select coalesce(max(id), 0) from " + table + ") / 50 * 50 + 1000)");
        }
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static final String[] TABLES = {
        "summit", "venue", "engagement", "delegate", "assignment", "guest", "invitation", "invitation_link", "calendar_link"
    };

    private static Map<String, Object> free(Connection connection) throws Exception {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String table : TABLES) {
            values.put(table, Long.parseLong(ask(connection, "select coalesce(max(id), 0) + 1000 from " + table)));
        }
        return values;
    }

    private static void run(Connection connection, String name, Map<String, Object> values) throws Exception {
        String sql = Files.readString(Path.of("bench/sql/" + name + ".sql"));
        for (var value : values.entrySet()) {
            sql = sql.replace("${" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
