package dev.attache.outbox.mail;

/**
 * The event that requests the recipient's secret link, fired before a mail that has a place for one leaves. The observer
 * answers by {@link #link}; without an answer the mail is cancelled. Its transaction is committed before the mail leaves,
 * so that every link that was mailed works.
 */
public class LinkRequested {
    private final Mail mail;
    private String link;

    LinkRequested(Mail mail) {
        this.mail = mail;
    }

    public Mail mail() {
        return mail;
    }

    /** The address that is to stand in the mail. */
    public void link(String url) {
        link = url;
    }

    String link() {
        return link;
    }
}
