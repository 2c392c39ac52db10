package dev.attache.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts and stops the server process of a {@link Cluster}. pg_ctl starts it in its own session: Ctrl-C in a terminal
 * reaches all foreground programs, and PostgreSQL has to outlive the application's last transaction.
 */
final class Postmaster {

    /** Durable, whatever the data directory's own configuration says; reachable over loopback only. */
    private static final String SETTINGS = "-h 127.0.0.1 -k '' -c fsync=on -c full_page_writes=on"
            + " -c synchronous_commit=on -c log_checkpoints=off -p ";

    private static final int ATTEMPTS = 3;

    private final DataDirectory home;
    private final Binaries binaries;
    private final Path directory;

    Postmaster(DataDirectory home, Binaries binaries) {
        this.home = home;
        this.binaries = binaries;
        this.directory = home.file("pgdata");
    }

    /** Starts the server on a free port, and returns the port. */
    int start() throws IOException {
        return start(0);
    }

    /** Starts the server, crash recovery included, on this port; 0 is any. */
    int start(int wanted) throws IOException {
        var log = home.file("postgresql.log");
        if (Files.exists(log)) {
            Files.move(log, home.file("postgresql.log.previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (processes().findAny().isEmpty()) {
                // The number in it may be another program's by now, which PostgreSQL would take for itself.
                Files.deleteIfExists(pidFile());
            }
            int port = wanted == 0 ? freePort() : wanted;
            // Starting includes recovering, however long that takes.
            if (pgCtl("start", "-w", "-t", "86400", "-l", log.toString(), "-o", SETTINGS + port) == 0) {
                return port;
            }
            // Somebody took the port in between, or a killed server's children have not noticed its end yet.
            pause();
        }
        throw new CannotStart(
                "PostgreSQL does not start: " + Command.complaint(Files.readString(log)) + " (see " + log + ").");
    }

    /** Stops the server, also one left behind by a killed program; does nothing where there is none. */
    void stop() throws IOException {
        for (var mode : List.of("fast", "immediate")) {
            if (process().filter(this::isOurs).isPresent()) {
                pgCtl("stop", "-m", mode, "-w", "-t", "30");
            }
        }
        processes().forEach(ProcessHandle::destroyForcibly);
    }

    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        // A power cut may leave the file without a number; the number of a server in single-user mode is negative.
        var pid = Files.readString(pidFile()).lines().findFirst().filter(line -> line.matches("-?\\d{1,9}"));
        return pid.map(Long::parseLong).map(Math::abs).flatMap(ProcessHandle::of);
    }

    Path pidFile() {
        return directory.resolve("postmaster.pid");
    }

    /** The port of the server that runs in this home: the fourth line of postmaster.pid. */
    static int port(Path home) throws IOException {
        try (var lines = Files.lines(home.resolve("pgdata/postmaster.pid"))) {
            return lines.skip(3).findFirst().map(Integer::parseInt).orElseThrow();
        } catch (NoSuchFileException | NoSuchElementException | NumberFormatException e) {
            throw new CannotStart("The database of the program that runs on " + home + " is not up: try again.", e);
        }
    }

    private Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs);
    }

    /** Whether the process works in this data directory; where that cannot be read, its arguments tell. */
    private boolean isOurs(ProcessHandle process) {
        var workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        var info = process.info();
        try {
            return Files.isSameFile(workingDirectory, directory)
                    && info.command().orElse("").contains("/bin/postgres");
        } catch (IOException cannotBeSeen) {
            return Stream.of(info.arguments().orElse(new String[0])).anyMatch(directory.toString()::equals);
        }
    }

    private int pgCtl(String... arguments) {
        var line = Stream.concat(
                Stream.of(binaries.program("pg_ctl"), "-s", "-D", directory.toString()), Stream.of(arguments));
        return Command.run(home.path(), Unprivileged.way().line(line.toList())).exit();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
