package dev.attache.outbox.mail;

/**
 * The question for the recipient's link, asked as an event before a mail that has a place for one leaves. The observer
 * answers by {@link #link}; if nobody does, the message is cancelled. It is asked in a transaction of its own that is
 * committed before the mail leaves, so that every link that was mailed is a live one, whatever happens then.
 */
public class Delivering {
    private final Message message;
    private String link;

    Delivering(Message message) {
        this.message = message;
    }

    public Message message() {
        return message;
    }

    /** The address that is to stand in the mail. */
    public void link(String url) {
        link = url;
    }

    String link() {
        return link;
    }
}
