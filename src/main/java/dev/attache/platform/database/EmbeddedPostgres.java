package dev.attache.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL of the application's own, for a desk that has none: durable, on a free port of the loopback interface, in
 * a directory that lasts. It recovers from any crash by itself. Why it is built as it is: docs/decisions/0002.
 */
public final class EmbeddedPostgres implements Closeable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final int PAUSE = 5000;

    private final DataDirectory home;
    private final Postmaster postmaster;
    private int port;
    private ConnectionSettings access;
    private Watchdog watchdog;
    private volatile boolean closing;

    private EmbeddedPostgres(DataDirectory home, Postmaster postmaster) {
        this.home = home;
        this.postmaster = postmaster;
    }

    /**
     * Starts PostgreSQL on the given home, which is made when it does not exist.
     *
     * @throws CannotStart when the home is in use, another user's, or another PostgreSQL version's
     */
    public static EmbeddedPostgres start(Path directory) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            throw new CannotStart("The embedded PostgreSQL needs Linux or macOS: configure a database with"
                    + " QUARKUS_DATASOURCE_JDBC_URL.");
        }
        var home = DataDirectory.open(directory);
        EmbeddedPostgres postgres = null;
        try {
            var binaries = Binaries.in(home);
            postgres = new EmbeddedPostgres(home, new Postmaster(home, binaries));
            postgres.start(binaries);
            return postgres;
        } catch (IOException | RuntimeException e) {
            if (postgres == null) {
                home.close();
            } else {
                postgres.close();
            }
            throw e;
        }
    }

    /**
     * Lets somebody work on the data of a home for a while: on the server of the program that runs on it, else on one
     * that is started for the purpose.
     */
    public static <T> T during(Path directory, Function<ConnectionSettings, T> work) throws IOException {
        try (var postgres = start(directory)) {
            return work.apply(postgres.access());
        } catch (DataDirectory.InUse running) {
            return work.apply(running(directory));
        }
    }

    /** Whether there are data in this home. */
    public static boolean isIn(Path directory) {
        return Files.exists(directory.resolve("pgdata"));
    }

    private static ConnectionSettings running(Path directory) throws IOException {
        return access(
                Postmaster.port(directory),
                Files.readString(directory.resolve("password")).strip());
    }

    private static ConnectionSettings access(int port, String password) {
        return new ConnectionSettings("jdbc:postgresql://127.0.0.1:" + port + "/attache", "attache", password);
    }

    /** Where the data lie. */
    public Path home() {
        return home.path();
    }

    public ConnectionSettings access() {
        return access;
    }

    /** The server's process. */
    public ProcessHandle process() throws IOException {
        return postmaster.process().orElseThrow();
    }

    /** Stops PostgreSQL, which waits for nothing but its own writing, and lets the next program in. */
    @Override
    public void close() throws IOException {
        closing = true;
        stop();
    }

    private synchronized void stop() throws IOException {
        postmaster.stop();
        if (watchdog != null) {
            watchdog.close();
        }
        home.close();
    }

    private synchronized void start(Binaries binaries) throws IOException {
        postmaster.stop();
        var cluster = Cluster.in(home, binaries);
        var password = password(cluster);
        port = postmaster.start();
        access = access(port, password);
        watch();
    }

    private void watch() throws IOException {
        var server = process();
        watchdog = Watchdog.over(postmaster.pidFile(), server.pid());
        var waiting = new Thread(() -> startAgainAfter(server), "postgres");
        waiting.setDaemon(true);
        waiting.start();
    }

    /** The application goes on with the server's next life: it finds it where the last one was. */
    private void startAgainAfter(ProcessHandle server) {
        server.onExit().join();
        while (!closing) {
            LOG.warn("PostgreSQL has ended while the program runs: it is started again.");
            try {
                startAgain();
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn(e.getMessage());
                pause();
            }
        }
    }

    private synchronized void startAgain() throws IOException {
        if (!closing) {
            postmaster.stop();
            watchdog.close();
            postmaster.start(port);
            watch();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String password(Cluster cluster) throws IOException {
        var file = home.file("password");
        if (!Files.exists(file)) {
            var password = new BigInteger(160, new SecureRandom()).toString(36);
            cluster.setPassword(password);
            DataDirectory.write(file, password);
        }
        return Files.readString(file).strip();
    }
}
