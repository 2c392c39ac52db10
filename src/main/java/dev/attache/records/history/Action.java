package dev.attache.records.history;

/** The actions of the audit log. */
public enum Action {
    CREATED,
    CHANGED,
    DELETED
}
