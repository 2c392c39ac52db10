package dev.attache.outbox.mail;

/** What a message's calendar part asks of the mail program that reads it (RFC 5546). */
public enum CalendarMethod {
    REQUEST,
    CANCEL
}
