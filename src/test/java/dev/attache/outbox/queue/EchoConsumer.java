package dev.attache.outbox.queue;

import static dev.attache.Waiting.await;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made-up consumer of the topic {@code echo}, which repeats the kinds of the messages about a subject. Kinds tell what
 * goes wrong: {@code BUSY} fails twice, {@code GONE} is obsolete, {@code HELD} waits until it is let go.
 */
@Singleton
class EchoConsumer implements OutboxConsumer {
    static final String TOPIC = "echo";

    private static final AtomicInteger SUBJECTS = new AtomicInteger();

    private final List<OutboxMessage> echoes = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<Long, Integer> tried = new ConcurrentHashMap<>();
    private final Set<Long> held = ConcurrentHashMap.newKeySet();

    static Subject aSubject() {
        return new Subject("cave", SUBJECTS.incrementAndGet());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Optional<String> notReady() {
        return Optional.empty();
    }

    @Override
    public String serverAway() {
        return "The cave is closed.";
    }

    @Override
    public Attempt prepare(OutboxMessage message, Instant now) throws MessageObsolete {
        if (message.kind.equals("GONE")) {
            throw new MessageObsolete("The cave is gone.");
        }
        return () -> echo(message);
    }

    private void echo(OutboxMessage message) throws DeliveryFailed {
        if (message.kind.equals("BUSY") && tried.merge(message.id, 1, Integer::sum) <= 2) {
            throw new DeliveryFailed(DeliveryFailed.Reach.FOR_NOW, "The cave is busy.");
        }
        if (message.kind.equals("HELD")) {
            held.add(message.subjectId);
            await("the message is let go").until(() -> !held.contains(message.subjectId));
        }
        echoes.add(message);
    }

    boolean holds(Subject subject) {
        return held.contains(subject.id());
    }

    void letGo(Subject subject) {
        held.remove(subject.id());
    }

    List<String> echoesOf(Subject subject) {
        List<String> kinds = new ArrayList<>();
        echoes.stream().filter(m -> m.subjectId == subject.id()).forEach(m -> kinds.add(m.kind));
        return kinds;
    }
}
