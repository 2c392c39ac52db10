package dev.attache.platform.database;

import static dev.attache.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the next start makes of whatever the last one left behind. */
@Execution(ExecutionMode.CONCURRENT)
class RecoveryTest {

    @TempDir
    Path home;

    @BeforeEach
    void startOnce() throws Exception {
        UsedDataDirectory.at(home);
    }

    @AfterEach
    void leaveTheBinaries() throws Exception {
        Files.delete(home.resolve("binaries"));
    }

    @Test
    void dataSurviveAStop() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            write(postgres, "before");
        }
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(read(postgres)).isEqualTo("before");
        }
    }

    @Test
    void serverThatDiesIsStartedAgainWhereItWas() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            write(postgres, "before");
            for (int life = 1; life <= 2; life++) {
                var server = postgres.process();
                server.destroyForcibly();
                server.onExit().get(20, TimeUnit.SECONDS);
                assertThat(readOnceItIsBack(postgres)).isEqualTo("before");
                assertThat(postgres.process().pid()).isNotEqualTo(server.pid());
            }
        }
        assertThat(home.resolve("pgdata/postmaster.pid")).doesNotExist();
    }

    @Test
    void serverOfAKilledProgramEndsByItself() throws Exception {
        var orphan = abandonedServer("killed");
        orphan.onExit().get(20, TimeUnit.SECONDS);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(read(postgres)).isEqualTo("killed");
        }
    }

    @Test
    void orphanedServerIsStoppedAtTheNextStart() throws Exception {
        var orphan = abandonedServer("orphaned");
        assertThat(orphan.isAlive()).isTrue();
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.process().pid()).isNotEqualTo(orphan.pid());
            assertThat(read(postgres)).isEqualTo("orphaned");
        }
    }

    @Test
    void processNumberThatBelongsToAnotherProgramIsNoObstacle() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var pidFile = home.resolve("pgdata/postmaster.pid");
            Files.writeString(pidFile, stranger.pid() + "\n" + pidFile.getParent() + "\n0\n5432\n\n127.0.0.1\n");
            EmbeddedPostgres.start(home).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void emptyProcessFileIsNoObstacle() throws Exception {
        Files.createFile(home.resolve("pgdata/postmaster.pid"));
        EmbeddedPostgres.start(home).close();
    }

    @Test
    void halfFinishedFirstStartIsNoObstacle() throws Exception {
        Files.move(home.resolve("pgdata"), home.resolve("pgdata.unfinished"));
        Files.delete(home.resolve("password"));
        EmbeddedPostgres.start(home).close();
        assertThat(home.resolve("pgdata.unfinished")).doesNotExist();
    }

    @Test
    void halfFinishedUnpackIsNoObstacle(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("binaries/unfinished/bin"));
        Files.writeString(directory.resolve("binaries/unfinished/bin/postgres"), "half");
        try (var other = DataDirectory.open(directory)) {
            assertThat(Binaries.in(other).majorVersion()).isEqualTo("18");
        }
    }

    @Test
    void lostPasswordIsReplaced() throws Exception {
        Files.delete(home.resolve("password"));
        try (var postgres = EmbeddedPostgres.start(home)) {
            write(postgres, "with a new password");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws Exception {
        Files.writeString(home.resolve("pgdata/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("written by PostgreSQL 17")
                .hasMessageContaining("this program brings PostgreSQL 18")
                .hasMessageNotContaining("\n");
    }

    @Test
    void homeOfAnotherUserIsRefused() throws Exception {
        assumeThat(new UnixSystem().getUid())
                .as("only root can give files away")
                .isZero();
        Files.setAttribute(home, "unix:uid", 12345);
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to the user 12345");
    }

    @Test
    void brokenDataDirectoryIsExplainedInOneLine() throws Exception {
        Files.writeString(home.resolve("pgdata/postgresql.conf"), "max_connections = many\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL does not start")
                .hasMessageNotContaining("\n");
    }

    /** Runs a program that starts PostgreSQL, writes, and dies without stopping it. */
    private ProcessHandle abandonedServer(String how) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedProgram.class.getName(),
                        home.toString(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var pid = new String(program.getInputStream().readAllBytes()).strip();
        program.waitFor();
        return ProcessHandle.of(
                        Long.parseLong(pid.lines().reduce((first, last) -> last).orElseThrow()))
                .orElseThrow();
    }

    private static String readOnceItIsBack(EmbeddedPostgres postgres) {
        return await("the database is back")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> read(postgres), Objects::nonNull);
    }

    static void write(EmbeddedPostgres postgres, String text) throws SQLException {
        try (var connection = EmbeddedPostgresTest.connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("create table note as select '" + text + "' as text");
        }
    }

    private static String read(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = EmbeddedPostgresTest.connect(postgres);
                var answer = connection.createStatement().executeQuery("select text from note")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
