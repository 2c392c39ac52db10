package dev.attache.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a desk may expect of the PostgreSQL that nobody looks after, while it runs. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("database of EmbeddedPostgresTest") // The class runs beside others, its methods one at a time.
class EmbeddedPostgresTest {

    @TempDir
    static Path home;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void writesAreDurable() throws Exception {
        for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void embeddedPostgres18ListensOnLoopbackOnly() throws Exception {
        assertThat(ask("show server_version")).startsWith("18.");
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void databaseClassifiesLettersOfAllScripts() throws Exception {
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
        try (var connection = connect(postgres)) {
            connection.createStatement().execute("create extension pg_trgm");
        }
        assertThat(ask("select cardinality(show_trgm('高仙桂'))")).isEqualTo("4");
        assertThat(ask("select upper('vägi')")).isEqualTo("VÄGI");
    }

    @Test
    void theApplicationOwnsItsDatabaseAndNothingElse() throws Exception {
        assertThat(ask("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void connectionRequiresThePassword() {
        var url = postgres.access().url();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "attache", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no pg_hba.conf entry");
    }

    @Test
    void homeIsReadableByItsOwnerOnly() throws Exception {
        for (var directory : List.of("pgdata", "binaries")) {
            assertThat(permissions(home.resolve(directory))).isEqualTo("rwx------");
        }
        for (var file : List.of("password", "lock", "postgresql.log")) {
            assertThat(permissions(home.resolve(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void secondProgramOnTheSameHomeIsRefusedInOneLine() throws Exception {
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running on " + postgres.home())
                .hasMessageNotContaining("\n");
        assertThat(postgres.process().isAlive()).isTrue();
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = connect(postgres);
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        var access = postgres.access();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
