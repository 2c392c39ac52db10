package dev.attache.records.history;

/** What happened to something. */
public enum Action {
    CREATED,
    CHANGED,
    DELETED
}
