package dev.attache.outbox.mail;

/** Where a message stands: it waits, has left, was given up, or is not wanted any more. */
public enum MessageState {
    PENDING,
    SENT,
    FAILED,
    CANCELLED
}
