package dev.attache.outbox.queue;

import dev.attache.outbox.queue.DeliveryFailed.Reach;
import dev.attache.outbox.queue.OutboxConsumer.Attempt;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Delivers one message of the outbox: reserves it (skip locked), prepares and counts the attempt (committed), makes the
 * attempt, writes down its result. The reservation lasts as long as the transaction around all this, so it ends with the
 * process that holds it, and two processes never deliver one message at a time.
 */
@Singleton
class OutboxDelivery {
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class);
    private static final int SECONDS_AT_MOST = 600;

    @Inject
    Clock clock;

    @Inject
    OutboxConfig config;

    /** The result of looking for a message to deliver. */
    enum Outcome {
        NOTHING_IS_DUE,
        SETTLED,
        SERVER_IS_AWAY
    }

    @ActivateRequestContext
    Outcome next(OutboxConsumer consumer) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).call(() -> OutboxMessage.reserveNext(
                        consumer.topic(), clock.instant())
                .map(id -> deliver(id, consumer))
                .orElse(Outcome.NOTHING_IS_DUE));
    }

    @ActivateRequestContext
    boolean anyWaits(String topic) {
        return QuarkusTransaction.requiringNew().call(() -> OutboxMessage.anyWaits(topic));
    }

    private Outcome deliver(long id, OutboxConsumer consumer) {
        Optional<Attempt> attempt = prepare(id, consumer);
        if (attempt.isEmpty()) {
            return Outcome.SETTLED;
        }
        DeliveryFailed failure = make(attempt.get());
        OutboxMessage message = OutboxMessage.findById(id);
        message.lock();
        if (failure == null) {
            message.sent(clock.instant());
            return Outcome.SETTLED;
        }
        message.failed(failure, config.attempts());
        LOG.warnf("Message %d: attempt %d failed, it is %s now", id, message.attempts, message.state);
        return failure.reach == Reach.SERVER ? Outcome.SERVER_IS_AWAY : Outcome.SETTLED;
    }

    /** In a transaction of its own; where that fails, the attempt has failed, so that others get their turn. */
    private Optional<Attempt> prepare(long id, OutboxConsumer consumer) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> begin(id, consumer));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> {
                OutboxMessage message = OutboxMessage.findById(id);
                message.lock();
                message.begin(clock.instant(), config.firstRetry());
                message.failed(new DeliveryFailed(Reach.FOR_NOW, "It could not be prepared."), config.attempts());
            });
            LOG.errorf(e, "Message %d could not be prepared", id);
            return Optional.empty();
        }
    }

    /** Locks the message after the consumer has locked its own rows: a change does so too before it cancels messages. */
    private Optional<Attempt> begin(long id, OutboxConsumer consumer) {
        OutboxMessage message = OutboxMessage.findById(id);
        Instant now = clock.instant();
        if (!message.isDue(now)) {
            return Optional.empty();
        }
        Attempt attempt = null;
        DeliveryFailed failure = null;
        String obsolete = consumer.obsolete(message, now).orElse(null);
        try {
            attempt = obsolete == null ? consumer.prepare(message, now) : null;
        } catch (DeliveryFailed e) {
            failure = e;
        } catch (MessageObsolete e) {
            obsolete = e.getMessage();
        }
        message.lock();
        if (!message.isDue(now)) {
            return Optional.empty();
        }
        if (obsolete != null) {
            message.cancel(obsolete);
            return Optional.empty();
        }
        message.begin(now, config.firstRetry());
        if (failure != null) {
            message.failed(failure, config.attempts());
        }
        return Optional.ofNullable(attempt);
    }

    /** Null when it is delivered. */
    private static DeliveryFailed make(Attempt attempt) {
        try {
            attempt.deliver();
            return null;
        } catch (DeliveryFailed failure) {
            return failure;
        }
    }
}
