package dev.attache.records.history;

import static dev.attache.records.ColumnDecisions.WHAT_TO_DO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.Given;
import dev.attache.Jdbc;
import dev.attache.Json;
import dev.attache.records.ColumnDecisions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A table without a decision fails here: either it has a history, or it is listed with the reason why not. */
@QuarkusTest
class HistoryTriggersTest {
    private static final Map<String, String> WITHOUT = Map.of(
            "flyway_schema_history", "Flyway's own, and a history by itself",
            "history", "it is the history",
            "stored_answer", "answers sealed for a day; what they tell of has its own history",
            "browser_session", "cookies' secrets for half a day; sign-ins are told in the security log",
            "summit_revision", "random values that the history's own trigger replaces",
            "message_lock", "holds nothing but a lock",
            "dropped_assignment", "what calendars must still show; the assignment's history tells that it was dropped");

    private static final String SILENT = "silent";

    /** What nobody is to read in a history. */
    private static final List<String> SECRETS = List.of("hash", "secret", "token", "password");

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Test
    void everyTableHasAHistoryOrAReason() {
        List<String> withHistory = tablesWithHistory();
        assertThat(strings("select relname from pg_class where relkind in ('r', 'p')"
                        + " and relnamespace = 'public'::regnamespace and relname not like 'test\\_%'"))
                .filteredOn(table -> WITHOUT.containsKey(table) == withHistory.contains(table))
                .as(
                        "Tables without an audit log: call keep_history('table', …) in the migration, or say in WITHOUT why not")
                .isEmpty();
    }

    @Test
    void auditLogOmitsSecretsAndDerivedColumns() {
        assertThat(strings(
                        """
                        select c.relname || '.' || a.attname
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_attribute a on a.attrelid = c.oid,
                             lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') args) g,
                             lateral (select g.args[1]::jsonb setting, g.args[2]::text[] hidden) s
                        where t.tgname = 'history_writes' and a.attnum > 0 and not a.attisdropped
                          and s.setting ->> 'told' in ('itself', 'part', 'item')
                          and a.attname <> all (s.hidden) and a.attname is distinct from s.setting ->> 'secret'
                          and (a.attgenerated <> '' or a.atttypid = 'bytea'::regtype or a.attname ~ '%s')
                        """
                                .formatted(String.join("|", SECRETS))))
                .isEmpty();
    }

    /** On an empty copy of each table without its constraints, into which one row is written that is full. */
    @TestFactory
    Stream<DynamicTest> entryTellsWhatIsDecided() throws SQLException {
        Map<String, Map<String, String>> decided = new TreeMap<>();
        ColumnDecisions.all().forEach((column, decision) -> {
            String[] name = column.split("\\.");
            decided.computeIfAbsent(name[0], table -> new TreeMap<>())
                    .put(name[1], decision.auditLog().replaceAll("hidden: .*|-", SILENT));
        });
        return tablesWithHistory().stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> assertThat(told(table))
                        .as(WHAT_TO_DO + "whether the audit log tells the columns of " + table)
                        .isEqualTo(decided.get(table))));
    }

    @Test
    void everyKindOfATriggerIsAKindAndEveryKindHasATrigger() {
        assertThat(
                        strings(
                                """
                        select args[1]::jsonb ->> 'kind'
                        from pg_trigger t, lateral string_to_array(encode(t.tgargs, 'escape'), '\\000') args
                        where t.tgname = 'history_writes' and args[1]::jsonb ->> 'kind' is not null"""))
                .as("The kinds of keep_history(…) in the migrations are those of the enum Kind")
                .containsOnly(Arrays.stream(Kind.values()).map(Kind::name).toArray(String[]::new));
    }

    @Test
    void everyTimestampIsInLocalTime() {
        assertThat(
                        strings(
                                """
                        select coalesce(s.setting -> 'names' ->> a.attname, json_name(a.attname))
                        from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid,
                             lateral (select string_to_array(encode(t.tgargs, 'escape'), '\\000') args) g,
                             lateral (select g.args[1]::jsonb setting, g.args[2]::text[] hidden) s
                        where t.tgname = 'history_writes' and a.atttypid = 'timestamptz'::regtype
                          and s.setting ->> 'told' in ('itself', 'part', 'item') and a.attname <> all (s.hidden)
                        """))
                .as("Moments in the audit log are told in local time: name them in LocalTimestamps.NAMES")
                .isNotEmpty()
                .isSubsetOf(LocalTimestamps.NAMES);
    }

    @Test
    void historyIsAppendOnlyInTheTransactionOfAnErasure() throws SQLException {
        Given summit = Given.aSummit().withGuest("Bo").withDelegate("Ada");
        for (String erasure : List.of(
                "erase_guests(summit_id, array[id], now()) from guest where id = " + summit.guest("Bo"),
                "erase_delegates(summit_id, array[id], now()) from delegate where id = " + summit.delegate("Ada"))) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                try {
                    statement.execute("select " + erasure);
                    assertThatThrownBy(() -> statement.execute("update history set actor = 'somebody else'"))
                            .hasMessageContaining("history is only ever added to");
                } finally {
                    connection.rollback();
                }
            }
        }
    }

    @Test
    void changeThatIsTakenBackInItsTransactionIsNotTold() throws SQLException {
        Given summit = Given.aSummit().withDelegate("Ada", Map.of("diet", "vegan"));
        String ada = " where id = " + summit.delegate("Ada");
        String inserted = "insert into transfer values (-17, 0, (select summit_id from delegate%s), 'A', 'B', 5)";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update delegate set diet = 'none'" + ada);
            statement.execute("update delegate set diet = 'vegan'" + ada);
            statement.execute(inserted.formatted(ada));
            statement.execute("delete from transfer where id = -17");
            connection.commit();
        }

        assertThat(Given.read(summit.pathOfDelegate("Ada") + "/history").getList("results.action"))
                .containsExactly("CREATED");
        assertThat(Given.read(summit.path() + "/history?kind=TRANSFER").getInt("count"))
                .isZero();
    }

    @Test
    void historyIsAppendOnly() {
        for (String rewriting :
                List.of("update history set actor = 'somebody else'", "delete from history", "truncate history")) {
            assertThat(Jdbc.execute(database, rewriting)).contains("history is only ever added to");
        }
    }

    /** As when somebody corrects something by hand: no way to write leads past the triggers. */
    @Test
    void actorOfManualSqlIsTheDatabaseUser() throws SQLException {
        Given summit = Given.aSummit().withDelegate("Ada");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('attache.actor', '', true); update delegate set diet = 'none' where id = "
                            + summit.delegate("Ada"));
        }

        assertThat(Given.read(summit.pathOfDelegate("Ada") + "/history").getString("results[0].actor"))
                .startsWith("database user ");
    }

    private List<String> tablesWithHistory() {
        return strings("select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " where t.tgname = 'history_writes'");
    }

    /** What the entry of a row in which every column is filled says about each column: told, masked or silent. */
    private Map<String, String> told(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table probe (like public.%s) on commit drop".formatted(table));
            ResultSet trigger = statement.executeQuery(
                    """
                    select replace(pg_get_triggerdef(t.oid), ' ON public.%1$s ', ' ON probe '), args[1]
                    from pg_trigger t, lateral string_to_array(encode(t.tgargs, 'escape'), '\\000') args
                    where tgname = 'history_writes' and tgrelid = 'public.%1$s'::regclass"""
                            .formatted(table));
            trigger.next();
            String definition = trigger.getString(1);
            Json setting = Json.of(trigger.getString(2));
            statement.execute(definition);
            statement.execute(
                    """
                    insert into probe select (jsonb_populate_record(null::probe, (
                        select jsonb_object_agg(attname, case format_type(atttypid, null)
                            when 'text' then '"x"'::jsonb       when 'jsonb' then '{"en": "x"}'
                            when 'bigint' then '-7'             when 'integer' then '7'
                            when 'boolean' then 'true'          when 'date' then '"2030-05-14"'
                            when 'bytea' then '"\\\\x07"'       when 'tstzrange' then '"empty"'
                            when 'uuid' then to_jsonb(gen_random_uuid()::text)
                            when 'timestamp with time zone' then '"2030-05-14T09:00:00Z"'
                            else '["x"]' end)
                        from pg_attribute where attrelid = 'probe'::regclass and attnum > 0))).*""");
            ResultSet entry = statement.executeQuery("select changes from history where moment >= now()"
                    + " and xmin = pg_current_xact_id()::xid order by id desc limit 1");
            entry.next();
            Map<String, Map<String, Object>> changes =
                    Json.of(entry.getString(1)).getMap("");
            ResultSet columns = statement.executeQuery(
                    """
                    select attname, coalesce('%s'::jsonb ->> attname, json_name(attname))
                    from pg_attribute
                    where attrelid = 'public.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"""
                            .formatted(setting.at("names"), table));
            Map<String, String> told = new TreeMap<>();
            while (columns.next()) {
                told.put(columns.getString(1), said(setting, columns.getString(1), columns.getString(2), changes));
            }
            connection.rollback();
            return told;
        }
    }

    private static String said(Json setting, String column, String name, Map<String, Map<String, Object>> changes) {
        String alias = setting.getString("alias");
        return switch (setting.getString("told")) {
            case "item" ->
                ((Map<?, ?>) ((List<?>) changes.get(alias).get("to")).get(0)).containsKey(name) ? "told" : SILENT;
            case "list" -> column.equals(setting.getString("item")) && changes.containsKey(alias) ? "told" : SILENT;
            case "secret" ->
                column.endsWith("_hash") && "***".equals(changes.get(alias).get("to")) ? "masked" : SILENT;
            default ->
                !changes.containsKey(name)
                        ? SILENT
                        : "***".equals(changes.get(name).get("to")) ? "masked" : "told";
        };
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
