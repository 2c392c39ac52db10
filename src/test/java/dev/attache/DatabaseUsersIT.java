package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.ConnectionSettings;
import dev.attache.platform.database.EmbeddedPostgres;
import dev.attache.platform.database.UsedDataDirectory;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two users of docs/database-users.sql: the program works as the one who owns nothing. */
class DatabaseUsersIT {
    private static final String OWNER_PASSWORD = "made up for the owner";
    private static final String PROGRAM_PASSWORD = "made up for the program";

    @TempDir
    static Path directory;

    static EmbeddedPostgres postgres;
    static String rights;
    static ConnectionSettings access;
    static Program program;

    @BeforeAll
    static void start() throws Exception {
        Path home = UsedDataDirectory.at(directory.resolve("database"));
        // Nobody can log in as the embedded PostgreSQL's superuser otherwise.
        Files.writeString(
                home.resolve("pgdata/pg_hba.conf"),
                "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
        postgres = EmbeddedPostgres.start(home);
        // It has an attache already.
        String[] script = Files.readString(Path.of("docs/database-users.sql"))
                .replaceAll("(?m)^--.*", "")
                .replace("attache", "desk")
                .replace(":owner_password", "'" + OWNER_PASSWORD + "'")
                .replace(":program_password", "'" + PROGRAM_PASSWORD + "'")
                .split("\\\\connect desk");
        assertThat(script).hasSize(2);
        rights = script[1];
        execute(superuser("attache"), script[0]);
        execute(superuser("desk"), rights);
        access = worker("desk");
        program = Program.start(
                directory.resolve("home"),
                settings(access, "quarkus.flyway.username=desk_owner", "quarkus.flyway.password=" + OWNER_PASSWORD));
    }

    @AfterAll
    static void stop() throws Exception {
        program.stop();
        postgres.close();
    }

    @Test
    void applicationUserWritesTheAuditLogAndErasesPersons() throws Exception {
        String delegate = program.api() + "summits/ogp-2023/delegates/3";

        Response changed = desk().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"phone\": \"+1 made up\"}")
                .patch(delegate);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(desk().get(delegate + "/history").asString()).contains("\"actor\":\"admin\"", "+1 made up");

        assertThat(desk().post(delegate + "/erase").statusCode()).isEqualTo(200);
        assertThat(desk().get(delegate).asString()).contains("(erased)").doesNotContain("+1 made up");
        assertThat(desk().get(delegate + "/history").asString())
                .contains("(erased)")
                .doesNotContain("+1 made up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set actor = 'somebody else'",
                "set attache.rewriting = 'on'; update history set actor = 'somebody else'",
                "delete from history",
                "truncate history",
                "insert into history (moment, actor, kind, entity_id, action, changes)"
                        + " values (now(), 'somebody else', 'DELEGATE', 1, 'CHANGED', '{}')",
                "truncate delegate cascade",
                "alter table delegate disable trigger user",
                "drop trigger history_writes on delegate",
                "set session_replication_role = replica",
                "set role desk_owner",
                "drop table history",
                "create table anybodys (word text)"
            })
    void applicationUserCannotChangeTheAuditLogOrTheSchema(String sql) {
        assertThat(Jdbc.execute(access.dataSource(), sql)).containsPattern("permission denied|must be owner");
    }

    @Test
    void backupRestoredByTheOwnerServesTheApplicationUser() throws Exception {
        String file = directory.resolve("backup.zip").toString();
        Program backup = Program.command(directory.resolve("home"), List.of("backup", file), settings(access));
        assertThat(backup.errors()).isEmpty();
        execute(superuser("attache"), "create database restored owner desk_owner");
        execute(superuser("restored"), rights);

        Program restore = Program.command(
                directory.resolve("home"),
                List.of("restore", file),
                settings(new ConnectionSettings(url("restored"), "desk_owner", OWNER_PASSWORD)));

        assertThat(restore.errors()).isEmpty();
        assertThat(restore.output()).contains("Restored the ");
        DataSource restored = worker("restored").dataSource();
        assertThat(Jdbc.execute(restored, "update delegate set diet = 'none'")).isEqualTo(Jdbc.DONE);
        assertThat(Jdbc.execute(restored, "update history set actor = 'somebody else'"))
                .contains("permission denied");
    }

    private static String url(String database) {
        return postgres.access().url().replace("/attache", "/" + database);
    }

    private static ConnectionSettings superuser(String database) {
        return new ConnectionSettings(url(database), "postgres", null);
    }

    private static ConnectionSettings worker(String database) {
        return new ConnectionSettings(url(database), "desk", PROGRAM_PASSWORD);
    }

    private static String[] settings(ConnectionSettings access, String... more) {
        return Stream.concat(
                        access.properties().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static RequestSpecification desk() {
        return RestAssured.given().auth().preemptive().basic("admin", SignedIn.PASSWORD);
    }

    private static void execute(ConnectionSettings as, String script) throws SQLException {
        try (var connection = as.connect();
                var statement = connection.createStatement()) {
            for (var sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
