package dev.attache.outbox.queue;

import java.time.Instant;
import java.util.Optional;

/** The consumer of one topic of the outbox, which delivers its messages: a bean per topic. */
public interface OutboxConsumer {
    String topic();

    /** The reason why no message can be delivered at all, such as a setting that is missing. */
    Optional<String> notReady();

    /** Whether some of its settings are there and others are missing, which is told even while no message waits. */
    default boolean isHalfConfigured() {
        return false;
    }

    /** The reason why the message is not to be delivered any more. It may lock what others lock before they cancel messages. */
    default Optional<String> obsolete(OutboxMessage message, Instant now) {
        return Optional.empty();
    }

    /** The line for the log when the server is away ({@link DeliveryFailed.Reach#SERVER}). */
    String serverAway();

    /**
     * Prepares an attempt in a transaction that is committed before the attempt is made: it holds no lock on the message
     * yet, so it may lock what others lock before they cancel messages.
     */
    Attempt prepare(OutboxMessage message, Instant now) throws DeliveryFailed, MessageObsolete;

    /** One attempt, made without any lock but the reservation of the message. */
    interface Attempt {
        void deliver() throws DeliveryFailed;
    }
}
