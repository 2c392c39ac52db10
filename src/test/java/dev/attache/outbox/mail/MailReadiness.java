package dev.attache.outbox.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/**
 * Makes mail ready in tests. The port that they listen on is not known before the start, and links of another address
 * could not be followed, so {@code attache.public-url} itself is not set.
 */
@Singleton
class MailReadiness {
    void onStart(@Observes @Priority(1) StartupEvent start, MailConsumer consumer) {
        consumer.publicUrl = Optional.of(URI.create("http://localhost"));
    }
}
