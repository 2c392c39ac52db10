package dev.attache.outbox.mail;

import dev.attache.outbox.queue.Subject;
import dev.attache.programme.summit.Summit;

/**
 * A mail as another room writes it, about a subject or none. The bodies hold {@link Mail#LINK} where the recipient's own
 * link belongs, never the link; the language is a tag (BCP 47).
 */
public record NewMail(
        Summit summit,
        Subject about,
        String kind,
        String recipient,
        String recipientName,
        String language,
        String subject,
        String text,
        String html,
        CalendarMethod calendarMethod,
        String calendar,
        String known) {

    /** Without a calendar part. */
    public NewMail(
            Summit summit,
            Subject about,
            String kind,
            String recipient,
            String recipientName,
            String language,
            String subject,
            String text,
            String html) {
        this(summit, about, kind, recipient, recipientName, language, subject, text, html, null, null, null);
    }

    /** The same with a calendar part (RFC 5545), whose METHOD is this one. */
    public NewMail with(CalendarMethod method, String calendar) {
        return new NewMail(
                summit, about, kind, recipient, recipientName, language, subject, text, html, method, calendar, known);
    }

    /** The same, telling a change of what the recipient knew. */
    public NewMail knowing(String before) {
        return new NewMail(
                summit,
                about,
                kind,
                recipient,
                recipientName,
                language,
                subject,
                text,
                html,
                calendarMethod,
                calendar,
                before);
    }
}
