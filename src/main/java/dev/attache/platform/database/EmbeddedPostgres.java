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
 * The embedded PostgreSQL, for a desk without a database server: durable, on a free port of the loopback interface, in
 * a permanent directory. It recovers from any crash by itself. See docs/decisions/0002.
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
     * Calls the function with a connection to the data of a home: to the server that runs on it, or else to one started
     * for the call.
     */
    public static <T> T during(Path directory, Function<ConnectionSettings, T> work) throws IOException {
        try (var postgres = start(directory)) {
            return work.apply(postgres.access());
        } catch (DataDirectory.InUse running) {
            return work.apply(running(directory));
        }
    }

    /** Whether this home holds a data directory. */
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

    /** The directory of the data. */
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

    /** Stops PostgreSQL and releases the lock of the directory. */
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

    /** Restarts a server that died, on the same port, so that the application's connections find it again. */
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
