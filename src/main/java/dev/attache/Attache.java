package dev.attache;

import dev.attache.platform.backup.BackupRefused;
import dev.attache.platform.database.CannotStart;
import dev.attache.platform.database.ConfiguredDatabase;
import dev.attache.platform.database.ConnectionSettings;
import dev.attache.platform.database.EmbeddedPostgres;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The main class: starts PostgreSQL, embedded or configured, and then the application on it. */
@QuarkusMain
public class Attache {

    private static final int SECONDS_TO_STOP = 30;

    public static void main(String... arguments) {
        // Quarkus reads its configuration only once it starts, and by then the database has to be there.
        var config = ConfigUtils.configBuilder().build();
        try {
            var configured = configured(config, "quarkus.datasource");
            var home = Path.of(
                    config.getOptionalValue("attache.home", String.class).orElse("data"));
            if (arguments.length > 0) {
                System.exit(new Commands(configured(config, "attache.migration"), home).run(arguments));
            }
            if (configured.isPresent()) {
                runOnConfigured(configured.get());
            } else {
                runOnEmbedded(home);
            }
        } catch (CannotStart | BackupRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Cannot start the database: " + e);
            System.exit(1);
        }
    }

    /** The configured connection of the application or of its migrations. */
    private static Optional<ConnectionSettings> configured(SmallRyeConfig config, String user) {
        return config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .map(url -> new ConnectionSettings(
                        url,
                        config.getOptionalValue(user + ".username", String.class)
                                .orElse(null),
                        config.getOptionalValue(user + ".password", String.class)
                                .orElse(null)));
    }

    private static void runOnConfigured(ConnectionSettings access) {
        ConfiguredDatabase.check(access);
        run(() -> {}, access.address());
    }

    private static void runOnEmbedded(Path home) throws IOException {
        var postgres = EmbeddedPostgres.start(home);
        var properties = postgres.access().properties();
        properties.forEach(System::setProperty);
        run(
                () -> {
                    properties.keySet().forEach(System::clearProperty);
                    close(postgres);
                },
                postgres.home().toString());
    }

    /** Runs the application until it is told to stop; the database is closed after the application's last transaction. */
    private static void run(Runnable closeDatabase, String data) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            await(stopped);
            closeDatabase.run();
        }));
        try {
            Quarkus.run(
                    Announcement.class,
                    (exitCode, failure) -> {
                        StartFailure.explain(failure);
                        closeDatabase.run();
                        stopped.countDown();
                        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, failure);
                    },
                    data);
        } finally {
            stopped.countDown();
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
