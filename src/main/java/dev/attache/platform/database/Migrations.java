package dev.attache.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Gives Flyway's migrations a connection of their own, without the time limits of requests. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "attache.migration.username")
    Optional<String> user;

    @ConfigProperty(name = "attache.migration.password")
    Optional<String> password;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.dataSource(new ConnectionSettings(url, user.orElse(null), password.orElse(null)).dataSource());
    }
}
