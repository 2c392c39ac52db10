package dev.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.attache.platform.database.ConnectionSettings;
import dev.attache.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may go wrong goes wrong while clients write without a pause. Whatever was acknowledged is there, once; nobody
 * waits longer than the limit. {@code ./mvnw verify -Pfaults}; docs/reliability.md tells more.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultsIT {
    private static final int WRITERS = 8;
    private static final int ENOUGH = 100;

    /** Of an answer: attache.edge.answer-timeout, and some for a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(65);

    private static final Map<String, String> REPORT =
            new TreeMap<>(Comparator.comparingInt(fault -> Integer.parseInt(fault.split(" ")[0])));

    @TempDir
    static Path directory;

    static EmbeddedPostgres elsewhere;

    @BeforeAll
    static void start() throws IOException {
        elsewhere = EmbeddedPostgres.start(directory.resolve("elsewhere"));
    }

    @AfterAll
    static void stop() throws IOException {
        elsewhere.close();
        System.out.println("\nFaults, and what became of the writes:");
        REPORT.forEach((fault, outcome) -> System.out.println("- " + fault + "\n    " + outcome));
    }

    interface Fault {
        void happen() throws Exception;
    }

    @Test
    void programIsKilled() throws Exception {
        Path home = directory.resolve("killed");
        Program program = Program.start(home, "attache.seed=false");
        try (LoadWriters writers = new LoadWriters(WRITERS, program.api())) {
            for (int time = 0; time < 3; time++) {
                writers.awaitMore(ENOUGH);
                program.process.destroyForcibly();
                program.exitCode();
                program = Program.start(home, "attache.seed=false");
                writers.moveTo(program.api());
            }
            writers.awaitMore(ENOUGH);
            finish("1 The program is killed (kill -9) and started again, three times", writers, LIMIT);
        } finally {
            program.process.destroyForcibly();
        }
    }

    @Test
    void postgresIsKilled() throws Exception {
        Program program = Program.start(directory.resolve("postgres-killed"), "attache.seed=false");
        underLoad(
                "2 The embedded PostgreSQL is killed (kill -9) twice, and stopped once",
                LIMIT,
                program,
                () -> program.postgres().destroyForcibly(),
                () -> program.postgres().destroyForcibly(),
                () -> signal("INT", program.postgres()));
    }

    @Test
    void postgresStandsStill() throws Exception {
        Program program = Program.start(directory.resolve("postgres-still"), "attache.seed=false");
        underLoad(
                "3 All processes of the embedded PostgreSQL stand still for 40 s (kill -STOP)", LIMIT, program, () -> {
                    ProcessHandle server = program.postgres();
                    ProcessHandle[] all = Stream.concat(Stream.of(server), server.descendants())
                            .toArray(ProcessHandle[]::new);
                    signal("STOP", all);
                    Thread.sleep(40_000);
                    signal("CONT", all);
                });
    }

    @Test
    void databaseElsewhereIsAway() throws Exception {
        try (DatabaseProxy front = new DatabaseProxy(port())) {
            Program program = Program.start(directory.resolve("away"), elsewhere(front.port()));
            underLoad("4 No connection to a database elsewhere for 15 s", Duration.ofSeconds(10), program, () -> {
                front.breakOff();
                Thread.sleep(15_000);
                front.pass();
            });
        }
    }

    @Test
    void databaseElsewhereFallsSilent() throws Exception {
        try (DatabaseProxy front = new DatabaseProxy(port())) {
            Program program = Program.start(directory.resolve("silent"), elsewhere(front.port()));
            underLoad("5 The network to a database elsewhere swallows everything for 40 s", LIMIT, program, () -> {
                front.fallSilent();
                Thread.sleep(40_000);
                front.pass();
            });
        }
    }

    @Test
    void diskIsFull() throws Exception {
        String name = "6 The embedded PostgreSQL's disk is full for 20 s";
        Path home = Files.createDirectory(directory.resolve("disk"));
        if (!works(
                "unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", home.toString())) {
            skip(name, "this machine lets nobody mount a small file system of their own (unshare)");
        }
        Program program = Program.start(
                home,
                process -> process.command()
                        .addAll(
                                0,
                                List.of(
                                        "unshare",
                                        "--user",
                                        "--map-root-user",
                                        "--mount",
                                        "sh",
                                        "-c",
                                        "mount -t tmpfs -o size=300m,mode=700 none \"$0\" && exec \"$@\"",
                                        home.toString())),
                "attache.seed=false");
        Path filler = Path.of("/proc", Long.toString(program.process.pid()), "root")
                .resolve(Path.of("/").relativize(home))
                .resolve("filler");
        underLoad(name, LIMIT, program, () -> {
            fill(filler);
            Thread.sleep(20_000);
            Files.delete(filler);
        });
    }

    @Test
    void clientsAreSlow() throws Exception {
        Program program =
                Program.start(directory.resolve("slow"), "attache.seed=false", "attache.edge.request-timeout=5s");
        URI api = program.api();
        underLoad(
                "7 300 connections send nothing, or a head or a body byte by byte; cut off after 5 s",
                Duration.ofSeconds(10),
                program,
                () -> {
                    List<Socket> slow = new ArrayList<>();
                    for (int i = 0; i < 100; i++) {
                        slow.add(connection(api, ""));
                        slow.add(connection(api, "GET " + api.getPath() + "summits HTTP/1.1\r\nSlow: "));
                        slow.add(connection(
                                api,
                                "POST " + api.getPath() + "summits HTTP/1.1\r\nHost: slow\r\nAuthorization: "
                                        + SignedIn.HEADER
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{"));
                    }
                    Waiting.await("no slow connection is open")
                            .pollInterval(Duration.ofMillis(500))
                            .until(() -> {
                                slow.removeIf(FaultsIT::isCutOff);
                                return slow.isEmpty();
                            });
                });
    }

    @Test
    void connectionsAreAllTaken() throws Exception {
        Program program = Program.start(
                directory.resolve("taken"), with(elsewhere(port()), "quarkus.datasource.jdbc.max-size=3"));
        underLoad(
                "8 Somebody holds a lock on the table for 15 s, so that all of three connections wait for it",
                Duration.ofSeconds(30),
                program,
                () -> {
                    try (Connection other = elsewhere.access().connect()) {
                        other.setAutoCommit(false);
                        other.createStatement().execute("lock table delegate");
                        Thread.sleep(15_000);
                    }
                });
    }

    @Test
    void clockJumps() throws Exception {
        String name = "9 The clock jumps: an hour ahead, two back, thirty days ahead, a year back";
        Path library = directory.resolve("clock.so");
        Path source = Path.of("src/test/resources/faults/clock.c").toAbsolutePath();
        if (!works("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")) {
            skip(name, "this machine has no C compiler to build the clock that can be set");
        }
        Path ahead = Files.write(directory.resolve("ahead"), new byte[Long.BYTES]);
        Program program = Program.start(
                directory.resolve("clock"),
                process -> process.environment()
                        .putAll(Map.of("LD_PRELOAD", library.toString(), "CLOCK_AHEAD", ahead.toString())),
                "attache.seed=false");
        underLoad(
                name,
                Duration.ofSeconds(10),
                program,
                () -> setClock(program, ahead, Duration.ofHours(1)),
                () -> setClock(program, ahead, Duration.ofHours(-1)),
                () -> setClock(program, ahead, Duration.ofDays(30)),
                () -> setClock(program, ahead, Duration.ofDays(-335)));
    }

    @Test
    void twoProgramsShareADatabase() throws Exception {
        Program one = Program.start(directory.resolve("one"), elsewhere(port()));
        Program other = Program.start(directory.resolve("other"), elsewhere(port()));
        try (LoadWriters writers = new LoadWriters(WRITERS, one.api(), other.api())) {
            writers.awaitMore(ENOUGH);
            one.process.destroyForcibly();
            writers.awaitMore(ENOUGH);
            writers.moveTo(other.api());
            writers.awaitMore(ENOUGH);
            finish(
                    "10 Two programs on one database take turns, repeats go to the other one; one of them is killed",
                    writers,
                    Duration.ofSeconds(10));
        } finally {
            one.process.destroyForcibly();
            other.process.destroyForcibly();
        }
    }

    /** Clients write before, during and after each of the faults. */
    private static void underLoad(String name, Duration limit, Program program, Fault... faults) throws Exception {
        try (LoadWriters writers = new LoadWriters(WRITERS, program.api())) {
            for (Fault fault : faults) {
                writers.awaitMore(ENOUGH);
                fault.happen();
            }
            writers.awaitMore(ENOUGH);
            finish(name, writers, limit);
        } finally {
            program.process.destroyForcibly();
        }
    }

    private static void finish(String name, LoadWriters writers, Duration limit) throws Exception {
        writers.stop();
        LoadWriters.Tally tally = writers.tally();
        REPORT.put(name, tally.toString());
        System.out.println(name + ": " + tally);
        assertThat(tally.lost()).as(name).isZero();
        assertThat(tally.doubled()).as(name).isZero();
        assertThat(tally.withoutRetryAfter()).as(name).isZero();
        assertThat(tally.slowest()).as(name).isLessThan(limit);
    }

    private static void skip(String name, String why) {
        REPORT.put(name, "not tried: " + why);
        assumeTrue(false, why);
    }

    private static String[] elsewhere(int port) {
        ConnectionSettings access = elsewhere.access();
        return new String[] {
            "attache.seed=false",
            "quarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + port + "/attache",
            "quarkus.datasource.username=" + access.user(),
            "quarkus.datasource.password=" + access.password()
        };
    }

    private static String[] with(String[] settings, String more) {
        return Stream.concat(Stream.of(settings), Stream.of(more)).toArray(String[]::new);
    }

    private static int port() {
        return URI.create(elsewhere.access().url().substring("jdbc:".length())).getPort();
    }

    private static void signal(String name, ProcessHandle... processes) throws Exception {
        List<String> line = new ArrayList<>(List.of("kill", "-" + name));
        Stream.of(processes).map(p -> Long.toString(p.pid())).forEach(line::add);
        assertThat(new ProcessBuilder(line).start().waitFor()).isZero();
    }

    private static boolean works(String... line) throws InterruptedException {
        try {
            return new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] bytes = new byte[65_536];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(bytes);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static void setClock(Program program, Path file, Duration ahead) throws Exception {
        byte[] seconds = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(ahead.toSeconds())
                .array();
        Files.write(file, seconds, StandardOpenOption.WRITE);
        Thread.sleep(3000);
        Duration wrong = Duration.between(LocalDateTime.now().plus(ahead), clock(program));
        assertThat(wrong.abs()).as("the program's clock").isLessThan(Duration.ofSeconds(10));
    }

    /** Of the log's line about somebody who guesses. */
    private static LocalDateTime clock(Program program) throws Exception {
        HttpRequest guess = HttpRequest.newBuilder(program.api().resolve("me"))
                .header("Authorization", "Basic YWRtaW46Z3Vlc3M=")
                .build();
        HttpClient.newHttpClient().send(guess, BodyHandlers.discarding());
        String line = program.output()
                .lines()
                .filter(l -> l.contains("event=sign-in outcome=refused"))
                .reduce((first, last) -> last)
                .orElseThrow();
        return LocalDateTime.parse(line.substring(0, 23).replace(' ', 'T').replace(',', '.'));
    }

    private static Socket connection(URI api, String words) throws IOException {
        Socket socket = new Socket(api.getHost(), api.getPort());
        socket.setSoTimeout(1);
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Ended by the program, maybe after an answer; who still may, sends another byte. */
    private static boolean isCutOff(Socket socket) {
        try {
            byte[] answer = new byte[10_000];
            int length = socket.getInputStream().read(answer);
            return length < 0 || new String(answer, 0, length, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 408");
        } catch (java.net.SocketTimeoutException nothing) {
            return !sends(socket);
        } catch (IOException cut) {
            return true;
        }
    }

    private static boolean sends(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return true;
        } catch (IOException cut) {
            return false;
        }
    }
}
