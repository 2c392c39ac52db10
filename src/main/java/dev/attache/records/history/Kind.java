package dev.attache.records.history;

import dev.attache.programme.agenda.EngagementKind;

/** The kinds of resources in the audit log, with their addresses and tables. */
public enum Kind {
    SUMMIT("summits", "summit"),
    VENUE("venues", "venue"),
    TRANSFER("transfers", "transfer"),
    DELEGATE("delegates", "delegate"),
    SESSION(EngagementKind.SESSION.collection, "session"),
    SIDE_EVENT(EngagementKind.SIDE_EVENT.collection, "side_event"),
    DINNER(EngagementKind.DINNER.collection, "dinner"),
    ASSIGNMENT("assignments", "assignment"),
    GUEST("guests", "guest"),
    INVITATION("invitations", "invitation"),
    TABLE("tables", "dinner_table"),
    ATTENDEE("attendees", "attendee"),
    MESSAGE("messages", "message"),
    ACCOUNT("accounts", "account");

    final String collection;
    final String table;

    Kind(String collection, String table) {
        this.collection = collection;
        this.table = table;
    }

    static Kind at(String collection) {
        for (Kind kind : values()) {
            if (kind.collection.equals(collection)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(collection);
    }

    /** Whether it is an engagement: the summit of one stands in the table that all of them share. */
    boolean isEngagement() {
        return this == SESSION || this == SIDE_EVENT || this == DINNER;
    }
}
