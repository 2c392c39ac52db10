package dev.attache.outbox.queue;

/**
 * The state of a message in the outbox: it waits for its attempt, is held until somebody releases it, has left, was given
 * up, or is not wanted any more.
 */
public enum MessageState {
    PENDING,
    HELD,
    SENT,
    FAILED,
    CANCELLED
}
