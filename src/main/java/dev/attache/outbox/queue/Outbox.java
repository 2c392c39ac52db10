package dev.attache.outbox.queue;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The outbox that other rooms write to: in the transaction of the change that a message tells of, so that there is never
 * one without the other. The message is delivered after the commit.
 */
@Singleton
public class Outbox {
    @Inject
    Clock clock;

    @Inject
    Event<Written> written;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Transactional(Transactional.TxType.MANDATORY)
    public <M extends OutboxMessage> M put(M message) {
        return put(message, Duration.ZERO);
    }

    /** Writes a message that waits before it leaves, so that it can be cancelled or replaced meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <M extends OutboxMessage> M put(M message, Duration wait) {
        message.write(clock.instant(), wait, isReady(message.topic));
        written.fire(new Written(message.topic));
        return message;
    }

    /** Writes a message that is held until somebody releases it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <M extends OutboxMessage> M putHeld(M message) {
        put(message).hold();
        return message;
    }

    private boolean isReady(String topic) {
        return consumers.stream()
                .filter(consumer -> consumer.topic().equals(topic))
                .allMatch(consumer -> consumer.notReady().isEmpty());
    }

    /** The pending and the held messages about a subject, oldest first, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OutboxMessage> waiting(String topic, Subject subject) {
        return OutboxMessage.waitingFor(topic, subject);
    }

    /**
     * Lets messages leave at once, as far as they are held or wait for their first attempt, and returns their number. The
     * caller has locked their summit.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int release(String topic, List<Long> ids) {
        int released = ids.isEmpty() ? 0 : OutboxMessage.release(ids, clock.instant());
        written.fire(new Written(topic));
        return released;
    }

    /**
     * Cancels messages, as far as they are held or wait for their first attempt, and returns their number. The caller has
     * locked their summit.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int discard(List<Long> ids, String reason) {
        return ids.isEmpty() ? 0 : OutboxMessage.discard(ids, reason);
    }

    /**
     * Cancels the messages that wait or are held, and returns their number. One that is being delivered is not waited for: it becomes
     * SENT once it is through, and is not tried again if it does not get through.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int cancelPending(String topic, Subject subject, String reason) {
        List<OutboxMessage> waiting = OutboxMessage.waitingFor(topic, subject);
        waiting.forEach(m -> m.cancel(reason));
        return waiting.size();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void retry(OutboxMessage message) {
        message.lock();
        message.retry(clock.instant());
        OutboxMessage.flush();
        written.fire(new Written(message.topic));
    }

    /** A message of this topic is to be delivered as soon as this transaction is committed. */
    record Written(String topic) {}
}
