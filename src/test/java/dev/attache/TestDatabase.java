package dev.attache;

import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import dev.attache.platform.database.ConnectionSettings;
import dev.attache.platform.database.EmbeddedPostgres;
import dev.attache.platform.database.UsedDataDirectory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL that tests run on: a container where an engine answers, else the embedded one in a temporary home. Every
 * {@code @QuarkusTest} gets it without asking, by META-INF/services.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String IMAGE = "postgres:18";

    private ConnectionSettings access;
    private Closeable running;

    @Override
    public Map<String, String> start() {
        try {
            if (DockerClientFactory.instance().isDockerAvailable() && imageIsThere()) {
                startContainer();
            } else {
                startEmbedded();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> properties = new HashMap<>(access.properties());
        // A crash of this database ends the tests, so no commit has to wait for the disk.
        properties.put("quarkus.datasource.jdbc.additional-jdbc-properties.options", "-c synchronous_commit=off");
        return properties;
    }

    @Override
    public void stop() {
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An engine that has not got the image and cannot fetch it, as on a train, is as good as none. */
    private static boolean imageIsThere() {
        var engine = DockerClientFactory.instance().client();
        try {
            engine.inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException absent) {
            try {
                return engine.pullImageCmd(IMAGE).start().awaitCompletion(5, TimeUnit.MINUTES);
            } catch (DockerException e) {
                System.err.println("No image " + IMAGE + " to be had; the tests take the embedded PostgreSQL.");
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private void startContainer() {
        var container = new PostgreSQLContainer(IMAGE);
        container.start();
        access = new ConnectionSettings(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        running = container::stop;
    }

    private void startEmbedded() throws IOException {
        var home = Files.createTempDirectory("attache-test");
        var postgres = EmbeddedPostgres.start(UsedDataDirectory.unpacked(home));
        access = postgres.access();
        running = () -> {
            postgres.close();
            delete(home);
        };
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
