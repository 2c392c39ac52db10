package dev.attache.outbox.mail;

/** The iTIP method of a mail's calendar part (RFC 5546). */
public enum CalendarMethod {
    REQUEST,
    CANCEL
}
