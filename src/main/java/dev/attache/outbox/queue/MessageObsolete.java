package dev.attache.outbox.queue;

/** A message that is not to be delivered any more, found as its attempt is prepared: it is cancelled for this reason. */
public class MessageObsolete extends Exception {
    public MessageObsolete(String reason) {
        super(reason);
    }
}
