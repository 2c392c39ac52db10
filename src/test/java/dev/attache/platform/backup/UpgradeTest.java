package dev.attache.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.EmbeddedPostgres;
import dev.attache.platform.database.UsedDataDirectory;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Databases that older programs wrote, with all that was loaded then and a summit that was planned by hand, keep their
 * rows through all migrations since. A migration that was changed after it landed would refuse them.
 */
@Execution(ExecutionMode.CONCURRENT)
class UpgradeTest {
    /** Tables that were renamed, or whose columns have moved, as they were. */
    private static final Map<String, String> FORMER = Map.of(
            "message",
            """
            create table test_message as
                select m.id, version, turn, summit_id, subject_id as invitation_id, kind, recipient, recipient_name, language,
                       subject, text, html, calendar, calendar_method, message_id, state, attempts, next_attempt_at,
                       last_error, created_at, sent_at
                from message m join mail l on l.id = m.id where topic = 'mail'
                    and subject_kind is not distinct from case when subject_id is not null then 'invitation' end;
            alter table test_message add primary key (id)""",
            "dinner",
            """
            create table test_dinner as
                select id, capacity, rsvp_by, coalesce(host ->> 'zh-Hant', host ->> 'en') as host,
                       coalesce(dress_code ->> 'zh-Hant', dress_code ->> 'en') as dress_code, greeting, notes, seats_held
                from dinner
                where coalesce(host ? 'zh-Hant' = host::text ~ '[一-龥]', true);
            alter table test_dinner add primary key (id)""",
            "sign_in",
            """
            create table test_sign_in as select * from browser_session;
            alter table test_sign_in add primary key (id)""");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"v009.zip", "v015.zip", "v018.zip"})
    void databaseOfAnOlderProgramKeepsItsRows(String backup) throws Exception {
        try (var postgres = EmbeddedPostgres.start(UsedDataDirectory.at(home))) {
            Manifest manifest = Restore.read(postgres.access(), Path.of("src/test/resources/backups", backup));

            FORMER.values().forEach(sql -> execute(postgres, sql));
            try (Rows rows = Rows.open(postgres.access())) {
                assertThat(rows.migrations())
                        .hasSizeGreaterThan(manifest.migrations().size());
                for (Manifest.Table table : manifest.tables()) {
                    String now = FORMER.containsKey(table.name()) ? "test_" + table.name() : table.name();
                    Manifest.Table kept = rows.copyOut(now, table.columns(), OutputStream.nullOutputStream());
                    assertThat(List.of(kept.rows(), kept.sha256()))
                            .as(table.name())
                            .isEqualTo(List.of(table.rows(), table.sha256()));
                }
            }
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        var access = postgres.access();
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
