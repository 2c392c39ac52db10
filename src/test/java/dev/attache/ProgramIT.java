package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged program starts, what it says, and how it stops. */
class ProgramIT {

    @TempDir
    static Path directory;

    static Path home;
    static Program program;

    @BeforeAll
    static void start() throws Exception {
        home = directory.resolve("home");
        program = Program.start(home, "attache.seed=false");
    }

    @AfterAll
    static void stop() throws Exception {
        program.stop();
    }

    @Test
    void saysWhereItIsWhereTheDataLieAndHowToStop() throws Exception {
        assertThat(program.said("API")).matches("http://127\\.0\\.0\\.1:[1-9]\\d+/api/v1");
        assertThat(program.said("Swagger UI")).matches("http://127\\.0\\.0\\.1:[1-9]\\d+/q/swagger-ui");
        assertThat(program.said("Data")).isEqualTo(home.toRealPath().toString());
        assertThat(program.said("Stop")).isEqualTo("Ctrl-C");
        assertThat(program.errors()).isEmpty();
    }

    @Test
    void secondProgramIsToldInOneLineAndChangesNothing() throws Exception {
        var before = files(home);
        var second = Program.launch(home);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).isEmpty();
        assertThat(second.errors()).singleElement().asString().contains("already running on " + home.toRealPath());
        assertThat(files(home)).isEqualTo(before);
    }

    @Test
    void takenPortIsOneLine() throws Exception {
        var port = program.api().getPort();
        var second = Program.launch(directory.resolve("second"), "attache.seed=false", "quarkus.http.port=" + port);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors()).singleElement().asString().contains("Cannot listen on 127.0.0.1:" + port);
        assertThat(directory.resolve("second/pgdata/postmaster.pid")).doesNotExist();
    }

    @Test
    void unreachableDatabaseIsOneLine() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:1/attache";
        var program =
                Program.launch(directory.resolve("none"), "quarkus.datasource.jdbc.url=" + url + "?password=secret");
        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.errors())
                .singleElement()
                .asString()
                .contains("Cannot use the database " + url + ":")
                .doesNotContain("secret");
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void stopsTheApplicationFirstAndThenPostgres() throws Exception {
        var mortal = Program.start(directory.resolve("mortal"), "attache.seed=false");
        var postgres = mortal.postgres();
        // A terminal tells the whole process group.
        new ProcessBuilder("sh", "-c", "kill -s TERM -- -" + mortal.process.pid())
                .start()
                .waitFor();
        assertThat(mortal.exitCode()).isEqualTo(143);
        assertThat(mortal.output()).contains("attache stopped");
        assertThat(directory.resolve("mortal/pgdata/postmaster.pid")).doesNotExist();
        assertThat(directory.resolve("mortal/postgresql.log")).content().contains("database system is shut down");
        assertThat(postgres.info().command()).as("still running").isEmpty();
    }

    /** All files but those of the database, which its own server goes on writing. */
    private static Map<Path, String> files(Path directory) throws IOException {
        var files = new TreeMap<Path, String>();
        try (var all = Files.walk(directory)) {
            for (var file : (Iterable<Path>) all.filter(path -> !path.startsWith(home.resolve("pgdata")))::iterator) {
                files.put(file, Files.getLastModifiedTime(file).toString());
            }
        }
        return files;
    }
}
