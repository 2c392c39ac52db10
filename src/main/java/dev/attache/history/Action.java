package dev.attache.history;

/** What happened to something. */
public enum Action {
    CREATED,
    CHANGED,
    DELETED
}
