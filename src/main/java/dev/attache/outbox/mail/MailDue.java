package dev.attache.outbox.mail;

import java.time.Instant;

/**
 * The event fired before a mail is delivered or held: an observer that knows its subject drops it where it is obsolete, by
 * {@link #drop}.
 */
public class MailDue {
    private final Mail mail;
    private final Instant now;
    private String reason;

    MailDue(Mail mail, Instant now) {
        this.mail = mail;
        this.now = now;
    }

    public Mail mail() {
        return mail;
    }

    public Instant now() {
        return now;
    }

    /** The mail is not delivered, for this reason. */
    public void drop(String why) {
        reason = why;
    }

    /** Null unless it was dropped. */
    String reason() {
        return reason;
    }
}
