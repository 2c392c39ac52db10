package dev.attache.outbox.queue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    @Transactional(Transactional.TxType.MANDATORY)
    public <M extends OutboxMessage> M put(M message) {
        message.write(clock.instant());
        written.fire(new Written(message.topic));
        return message;
    }

    /**
     * Cancels the messages that wait, and returns their number. One that is being delivered is not waited for: it becomes
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
