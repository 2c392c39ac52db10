package dev.attache.platform.edge;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The public address of the program, which every link that leaves it begins with: {@code attache.public-url} where it is
 * configured, its path included; else the address that a request was sent to, or the one that the program listens on.
 */
@Singleton
public class PublicAddress {
    private static final Logger LOG = Logger.getLogger(PublicAddress.class);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

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
        return below(base().toString(), path);
    }

    /** The link to this path, in the answer to a request that was sent to this address. */
    public String link(String path, URI requested) {
        return link(path, requested.toString());
    }

    String link(String path, String requested) {
        return below(configured.map(URI::toString).orElse(requested), path);
    }

    /** The path of the public address, which pages put before the paths of their forms; empty for none. */
    public String path() {
        return configured.map(URI::getRawPath).map(path -> below(path, "")).orElse("");
    }

    /** Without a public address whoever sends a request chooses the host of the links in its answer. */
    void onStart(@Observes StartupEvent start) {
        if (configured.isEmpty() && !LOOPBACK.contains(host)) {
            LOG.warnf(
                    "attache.public-url is not set, but the program listens on %s: links in answers take the host of the"
                            + " request",
                    host);
        }
    }

    private static String below(String base, String path) {
        return base.replaceFirst("/+$", "") + path;
    }
}
