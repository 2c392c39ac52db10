package dev.attache;

import dev.attache.database.Access;
import dev.attache.database.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL that tests run on: a container where an engine answers, else the embedded one in a temporary home. Every
 * {@code @QuarkusTest} gets it without asking, by META-INF/services.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private Access access;
    private Closeable running;

    @Override
    public Map<String, String> start() {
        try {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                startContainer();
            } else {
                startEmbedded();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return access.properties();
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

    private void startContainer() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        access = new Access(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        running = container::stop;
    }

    private void startEmbedded() throws IOException {
        var home = Files.createTempDirectory("attache-test");
        var postgres = EmbeddedPostgres.start(home);
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
