package dev.attache.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/** Gives Flyway's migrations a connection of their own, without the time limits of requests. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {
    private static final Logger LOG = Logger.getLogger(Migrations.class);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "attache.migration.username")
    Optional<String> user;

    @ConfigProperty(name = "attache.migration.password")
    Optional<String> password;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.dataSource(new ConnectionSettings(url, user.orElse(null), password.orElse(null)).dataSource());
        configuration.callbacks(new Summary());
    }

    /** Logs one line about all migrations that a start applied. */
    private static class Summary extends BaseCallback {
        private int applied;
        private Object version;

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE || event == Event.AFTER_MIGRATE_OPERATION_FINISH;
        }

        @Override
        public void handle(Event event, Context context) {
            if (event == Event.AFTER_EACH_MIGRATE) {
                applied++;
                version = context.getMigrationInfo().getVersion();
            } else if (applied > 0) {
                LOG.infof("Database: %d migrations applied, the last is %s", applied, version);
                applied = 0;
            }
        }
    }
}
