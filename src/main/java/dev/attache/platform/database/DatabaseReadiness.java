package dev.attache.platform.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The readiness check (health): whether the database answers. It has a connection and a thread of its own, so that it is
 * answered at once also while all workers and connections of the pool are busy.
 */
@Readiness
@Singleton
class DatabaseReadiness implements AsyncHealthCheck {
    private static final int SECONDS = 2;

    private final ConnectionSettings settings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(check -> {
        Thread named = new Thread(check, "readiness");
        named.setDaemon(true);
        return named;
    });
    private CompletableFuture<Boolean> running = CompletableFuture.completedFuture(true);
    private Connection connection;

    @Inject
    DatabaseReadiness(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        settings = new ConnectionSettings(url, user.orElse(null), password.orElse(null));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(this::check)
                .ifNoItem()
                .after(Duration.ofSeconds(SECONDS))
                .recoverWithItem(false)
                .map(answers ->
                        HealthCheckResponse.named("Database").status(answers).build());
    }

    /** One check at a time, whose result all share that ask meanwhile. */
    private synchronized CompletableFuture<Boolean> check() {
        if (running.isDone()) {
            running = CompletableFuture.supplyAsync(this::answers, thread);
        }
        return running.copy();
    }

    private boolean answers() {
        try {
            if (connection == null || !connection.isValid(SECONDS)) {
                close();
                connection = settings.dataSource(SECONDS).getConnection();
            }
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }

    private void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    @PreDestroy
    void stop() {
        thread.execute(() -> {
            try {
                close();
            } catch (SQLException e) {
                connection = null;
            }
        });
        thread.shutdown();
    }
}
