package dev.attache.outbox.mail;

import dev.attache.programme.summit.Summit;

/**
 * A message as another room writes it. The bodies hold {@link Message#LINK} where the recipient's own link belongs,
 * never the link; the language is a tag (BCP 47).
 */
public record NewMessage(
        Summit summit,
        Long invitation,
        MessageKind kind,
        String recipient,
        String recipientName,
        String language,
        String subject,
        String text,
        String html,
        CalendarMethod calendarMethod,
        String calendar) {

    /** Without a calendar part. */
    public NewMessage(
            Summit summit,
            Long invitation,
            MessageKind kind,
            String recipient,
            String recipientName,
            String language,
            String subject,
            String text,
            String html) {
        this(summit, invitation, kind, recipient, recipientName, language, subject, text, html, null, null);
    }

    /** The same with a calendar part (RFC 5545), whose METHOD is this one. */
    public NewMessage with(CalendarMethod method, String calendar) {
        return new NewMessage(
                summit, invitation, kind, recipient, recipientName, language, subject, text, html, method, calendar);
    }
}
