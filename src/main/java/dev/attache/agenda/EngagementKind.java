package dev.attache.agenda;

/** What an engagement is. */
public enum EngagementKind {
    SESSION,
    SIDE_EVENT,
    DINNER
}
