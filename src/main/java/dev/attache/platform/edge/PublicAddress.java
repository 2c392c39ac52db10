package dev.attache.platform.edge;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public address of the program, which every link that leaves it begins with: {@code attache.public-url} where it is
 * configured, its path included; else the address that a request was sent to, or the one that the program listens on.
 */
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

    /** The address that the program listens on: plain HTTP unless only TLS is on. */
    public URI local() {
        return http.getPort() >= 0
                ? http.getLocalBaseUri()
                : URI.create("https://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.getSecurePort());
    }

    /** The link to this path, outside of any request. */
    public String link(String path) {
        return link(base(), path);
    }

    /** The link to this path, in the answer to a request that was sent to this address. */
    public String link(String path, URI requested) {
        return link(configured.orElse(requested), path);
    }

    private static String link(URI base, String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
