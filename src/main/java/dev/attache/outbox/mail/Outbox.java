package dev.attache.outbox.mail;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Where other rooms write their mails: in the transaction of the change that a mail tells of, so that there is never one
 * without the other. What is written is delivered after the commit.
 */
@Singleton
public class Outbox {
    @Inject
    Clock clock;

    @Inject
    MailConfig config;

    @Inject
    Event<Written> written;

    @Transactional(Transactional.TxType.MANDATORY)
    public Message put(NewMessage body) {
        Message message = Message.create(body, config.domain(), clock.instant());
        written.fire(new Written());
        return message;
    }

    /**
     * Cancels what waits for this invitation, and says how many that were. One that is just leaving is not waited for:
     * once it has left it is SENT, and if it does not get through it is not tried again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int cancelPending(long invitation, String reason) {
        List<Message> waiting = Message.waitingFor(invitation);
        waiting.forEach(m -> m.cancel(reason));
        return waiting.size();
    }

    void retry(Message message) {
        message.lock();
        message.retry(clock.instant());
        Message.flush();
        written.fire(new Written());
    }

    /** Something is to be delivered, as soon as this transaction is committed. */
    record Written() {}
}
