package dev.attache.records.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Jdbc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A table without a decision fails here: either it has a history, or it is listed with the reason why not. */
@QuarkusTest
class HistoryTriggersTest {
    private static final Map<String, String> WITHOUT = Map.of(
            "flyway_schema_history", "Flyway's own, and a history by itself",
            "history", "it is the history",
            "stored_answer", "answers sealed for a day; what they tell of has its own history",
            "browser_session", "cookies' secrets for half a day; sign-ins are told in the security log",
            "message_lock", "holds nothing but a lock",
            "dropped_assignment", "what calendars must still show; the assignment's history tells that it was dropped");

    /** What nobody is to read in a history. */
    private static final List<String> SECRETS = List.of("hash", "secret", "token", "password");

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    @Test
    void everyTableHasAHistoryOrAReason() {
        assertThat(strings("select relname from pg_class where relkind in ('r', 'p')"
                        + " and relnamespace = 'public'::regnamespace"))
                .allSatisfy(table -> assertThat(WITHOUT.containsKey(table))
                        .as(table)
                        .isNotEqualTo(tablesWithHistory().contains(table)));
    }

    @Test
    void noSecretAndNothingDerivedIsTold() {
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

    @Test
    void everyMomentIsToldInLocalTime() {
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
                .isNotEmpty()
                .isSubsetOf(LocalTimestamps.NAMES);
    }

    @Test
    void historyIsOnlyEverAddedTo() {
        for (String rewriting :
                List.of("update history set actor = 'somebody else'", "delete from history", "truncate history")) {
            assertThat(Jdbc.execute(database, rewriting)).contains("history is only ever added to");
        }
    }

    /** As when somebody corrects something by hand: no way to write leads past the triggers. */
    @Test
    void whatIsWrittenByHandIsToldAsTheDatabaseUsers() throws SQLException {
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

    @SuppressWarnings("unchecked")
    private List<String> strings(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
