package dev.attache.outbox.queue;

/**
 * The subject of a message: the kind and the id of what it is about, in words of the room that writes it. Messages of a
 * topic about the same subject are delivered one after the other.
 */
public record Subject(String kind, long id) {}
