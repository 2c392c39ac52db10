package dev.attache.outbox.queue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The backlog of the outbox: messages that were written while their topic could not be delivered at all. On the day when
 * it can, those that are obsolete are cancelled, and the others held until the desk releases or discards them, unless
 * they are young. One line of the log says so.
 */
@Singleton
class Backlog {
    private static final Logger LOG = Logger.getLogger(Backlog.class);

    @Inject
    Clock clock;

    @Inject
    OutboxConfig config;

    /** Holds the backlog of a consumer that is ready; returns the number of held messages. */
    @ActivateRequestContext
    int hold(OutboxConsumer consumer) {
        Instant now = clock.instant();
        List<Long> backlog = QuarkusTransaction.requiringNew()
                .call(() -> OutboxMessage.backlog(consumer.topic(), now.minus(config.holdAfter())));
        List<HeldMessage> held = new ArrayList<>();
        backlog.forEach(id -> held.add(QuarkusTransaction.requiringNew().call(() -> hold(id, consumer, now))));
        held.removeIf(Objects::isNull);
        if (!held.isEmpty()) {
            say(held);
        }
        return held.size();
    }

    /** Null when it is not held. */
    private static HeldMessage hold(long id, OutboxConsumer consumer, Instant now) {
        OutboxMessage message = OutboxMessage.findById(id);
        if (message == null) {
            return null;
        }
        String obsolete = consumer.obsolete(message, now).orElse(null);
        message.lock();
        if (message.state != MessageState.PENDING) {
            return null;
        }
        if (obsolete != null) {
            message.cancel(obsolete);
            return null;
        }
        message.hold();
        return new HeldMessage(message.summit.slug, message.createdAt);
    }

    private static void say(List<HeldMessage> held) {
        Map<String, Long> summits = held.stream()
                .map(HeldMessage::summit)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        LOG.warnf(
                "%d messages were written before they could be sent, the oldest at %s. They are held until they are"
                        + " released or discarded (POST /api/v1/summits/{summit}/messages/release, …/discard): %s",
                held.size(),
                held.stream()
                        .map(HeldMessage::createdAt)
                        .min(Instant::compareTo)
                        .orElseThrow(),
                summits.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private record HeldMessage(String summit, Instant createdAt) {}
}
