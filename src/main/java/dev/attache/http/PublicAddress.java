package dev.attache.http;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the program: {@code attache.public-url}, else the address that it listens on. */
@Singleton
public class PublicAddress {
    @ConfigProperty(name = "attache.public-url")
    Optional<URI> configured;

    @Inject
    HttpServer http;

    public URI base() {
        return configured.orElseGet(http::getLocalBaseUri);
    }

    /** The same, where the address that a request came to tells more than the one the program listens on. */
    public URI base(URI requested) {
        return configured.orElse(requested);
    }
}
