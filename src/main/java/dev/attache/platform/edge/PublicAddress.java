package dev.attache.platform.edge;

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

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @Inject
    HttpServer http;

    public URI base() {
        return configured.orElseGet(this::local);
    }

    /** What the program listens on; with TLS alone that. */
    public URI local() {
        return http.getPort() >= 0
                ? http.getLocalBaseUri()
                : URI.create("https://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.getSecurePort());
    }

    /** The same, where the address that a request came to tells more than the one the program listens on. */
    public URI base(URI requested) {
        return configured.orElse(requested);
    }
}
