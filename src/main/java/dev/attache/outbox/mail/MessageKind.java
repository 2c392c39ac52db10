package dev.attache.outbox.mail;

/** What a message is for. */
public enum MessageKind {
    INVITATION,
    REMINDER,
    CONFIRMATION,
    WAITING_LIST,
    PROMOTION,
    WITHDRAWAL,
    CHANGE
}
