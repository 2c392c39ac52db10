package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.database.UsedDataDirectory;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged program starts, what it says, and how it stops. */
class ProgramIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern SCRIPT_IN_THE_PAGE =
            Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);

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
    void startPrintsAddressDataDirectoryAndHowToStop() throws Exception {
        assertThat(program.said("API")).matches("http://127\\.0\\.0\\.1:[1-9]\\d+/api/v1");
        assertThat(program.said("Swagger UI")).matches("http://127\\.0\\.0\\.1:[1-9]\\d+/q/swagger-ui");
        assertThat(program.said("Data")).isEqualTo(home.toRealPath().toString());
        assertThat(program.said("Stop")).isEqualTo("Ctrl-C");
        assertThat(program.errors()).isEmpty();
    }

    @Test
    void firstStartSaysWhatMattersInAFewLinesAtItsEnd() throws Exception {
        assertThat(program.output().lines()).hasSizeLessThan(12);
        assertThat(program.said("Database")).matches("\\d+ migrations applied, the last is \\d+");
        assertThat(program.output().indexOf("API: "))
                .isGreaterThan(program.output().indexOf("Database: "));
    }

    @Test
    void secondProgramIsRefusedInOneLine() throws Exception {
        var before = files(home);
        var second = Program.launch(home);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).isEmpty();
        assertThat(second.errors()).singleElement().asString().contains("already running on " + home.toRealPath());
        assertThat(files(home)).isEqualTo(before);
    }

    @Test
    void takenPortIsReportedInOneLine() throws Exception {
        var port = program.api().getPort();
        var second = Program.launch(
                UsedDataDirectory.at(directory.resolve("second")), "attache.seed=false", "quarkus.http.port=" + port);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors()).singleElement().asString().contains("Cannot listen on 127.0.0.1:" + port);
        assertThat(directory.resolve("second/pgdata/postmaster.pid")).doesNotExist();
    }

    @Test
    void unreachableDatabaseIsReportedInOneLine() throws Exception {
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
        var mortal = Program.start(UsedDataDirectory.at(directory.resolve("mortal")), "attache.seed=false");
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

    @Test
    void firstStartCreatesAdministratorAndLogsItsPasswordOnce() throws Exception {
        var home = UsedDataDirectory.at(directory.resolve("first"));
        var first = Program.start(home, "attache.seed=false", "attache.admin.password=");
        var file = home.resolve("admin-password");
        var password = Files.readString(file).strip();
        assertThat(password).hasSizeGreaterThanOrEqualTo(22);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.output().split(password, -1)).as("said once").hasSize(2);
        assertThat(first.said("Account")).startsWith("admin, with the password " + password);
        assertThat(me(first, password)).isEqualTo(200);
        first.stop();

        var second = Program.start(home, "attache.seed=false", "attache.admin.password=");
        assertThat(second.output()).doesNotContain("Account: ");
        assertThat(me(second, password)).isEqualTo(200);
        assertThat(me(second, "admin")).isEqualTo(401);
        second.stop();

        var lost = Program.start(home, "attache.seed=false", "attache.admin.password=another one of the tests");
        assertThat(me(lost, "another one of the tests")).isEqualTo(200);
        assertThat(me(lost, password)).isEqualTo(401);
        assertThat(lost.output()).doesNotContain("another one of the tests");
        lost.stop();
    }

    @Test
    void swaggerUiRunsItsOwnScriptsOnly() throws Exception {
        var page = HTTP.send(
                HttpRequest.newBuilder(program.api().resolve("/q/swagger-ui/")).build(), BodyHandlers.ofString());
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        var scripts = SCRIPT_IN_THE_PAGE.matcher(page.body()).results().toList();
        assertThat(scripts).isNotEmpty();
        for (var script : scripts) {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(policy).doesNotContainPattern("script-src [^;]*unsafe");
    }

    @Test
    void certificateSwitchesToTlsOnly() throws Exception {
        var keys = directory.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-validity",
                        "2",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "made-up")
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        var program = Program.start(
                UsedDataDirectory.at(directory.resolve("tls")),
                "attache.seed=false",
                "quarkus.http.ssl.certificate.key-store-file=" + keys,
                "quarkus.http.ssl.certificate.key-store-password=made-up",
                "quarkus.http.insecure-requests=disabled",
                "quarkus.http.ssl-port=0");
        var trusted = KeyStore.getInstance(keys.toFile(), "made-up".toCharArray());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);

        assertThat(program.api().getScheme()).isEqualTo("https");
        var answer = HttpClient.newBuilder()
                .sslContext(tls)
                .build()
                .send(
                        HttpRequest.newBuilder(program.api().resolve("me"))
                                .header("Authorization", SignedIn.HEADER)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        program.stop();
    }

    private static int me(Program program, String password) throws Exception {
        var basic = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        return HTTP.send(
                        HttpRequest.newBuilder(program.api().resolve("me"))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
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
