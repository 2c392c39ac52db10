package dev.attache.outbox.mail;

import dev.attache.outbox.mail.Undelivered.Reach;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Delivers one message: reserves it, writes the attempt down and asks for the link (committed), sends, writes down what
 * came of it. The reservation lasts as long as the transaction around all this, so it ends with the process that holds
 * it, and two of them never send one message at a time.
 */
@Singleton
class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final int SECONDS_AT_MOST = 600;

    @Inject
    Clock clock;

    @Inject
    MailConfig config;

    @Inject
    Post post;

    @Inject
    Event<Delivering> delivering;

    /** What came of looking for a message to deliver. */
    enum Outcome {
        NOTHING_IS_DUE,
        SETTLED,
        SERVER_IS_AWAY
    }

    @ActivateRequestContext
    Outcome next() {
        return QuarkusTransaction.requiringNew()
                .timeout(SECONDS_AT_MOST)
                .call(() ->
                        Message.reserveNext(clock.instant()).map(this::deliver).orElse(Outcome.NOTHING_IS_DUE));
    }

    @ActivateRequestContext
    boolean anyWaits() {
        return QuarkusTransaction.requiringNew().call(Message::anyWaits);
    }

    private Outcome deliver(long id) {
        Optional<Departure> departure = prepare(id);
        if (departure.isEmpty()) {
            return Outcome.SETTLED;
        }
        Undelivered failure = send(departure.get());
        Message message = Message.findById(id);
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
    private Optional<Departure> prepare(long id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> begin(id));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> {
                Message message = Message.findById(id);
                message.lock();
                message.begin(clock.instant(), config.firstRetry());
                message.failed(new Undelivered(Reach.FOR_NOW, "It could not be prepared."), config.attempts());
            });
            LOG.errorf(e, "Message %d could not be prepared", id);
            return Optional.empty();
        }
    }

    /** Asks for the link before it locks the message: who changes an invitation locks its summit first, then messages. */
    private Optional<Departure> begin(long id) {
        Message message = Message.findById(id);
        Instant now = clock.instant();
        if (!message.isDue(now)) {
            return Optional.empty();
        }
        Delivering question = new Delivering(message);
        boolean linked = message.holdsLink();
        if (linked) {
            delivering.fire(question);
        }
        message.lock();
        if (!message.isDue(now)) {
            return Optional.empty();
        }
        if (linked && question.link() == null) {
            message.cancel("There is no link for it any more: what it is about is gone.");
            return Optional.empty();
        }
        message.begin(now, config.firstRetry());
        try {
            return Optional.of(new Departure(new Mail(message, question.link(), config, now), question.link()));
        } catch (MessagingException | IOException e) {
            message.failed(new Undelivered(Reach.FOR_GOOD, "No mail can be made of it: " + e.getMessage()), 1);
            return Optional.empty();
        }
    }

    /** Null when it has left. */
    private Undelivered send(Departure departure) {
        try {
            post.send(departure.mail);
            return null;
        } catch (Undelivered failure) {
            return failure.without(departure.link);
        }
    }

    private record Departure(Mail mail, String link) {}
}
