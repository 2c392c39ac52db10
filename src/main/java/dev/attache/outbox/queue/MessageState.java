package dev.attache.outbox.queue;

/** The state of a message in the outbox: it waits, has left, was given up, or is not wanted any more. */
public enum MessageState {
    PENDING,
    SENT,
    FAILED,
    CANCELLED
}
