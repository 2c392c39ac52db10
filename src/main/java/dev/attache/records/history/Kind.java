package dev.attache.records.history;

import dev.attache.programme.agenda.EngagementKind;

/** The kinds of resources in the audit log, with their addresses and tables. */
public enum Kind {
    SUMMIT("summits", "summit"),
    VENUE(Kind.VENUES, "venue"),
    TRANSFER(Kind.TRANSFERS, "transfer"),
    DELEGATE(Kind.DELEGATES, "delegate"),
    SESSION(EngagementKind.SESSION.collection, "session"),
    SIDE_EVENT(EngagementKind.SIDE_EVENT.collection, "side_event"),
    DINNER(EngagementKind.DINNER.collection, "dinner"),
    ASSIGNMENT("assignments", "assignment"),
    REGISTRATION("registrations", "registration"),
    GUEST(Kind.GUESTS, "guest"),
    INVITATION("invitations", "invitation"),
    TABLE("tables", "dinner_table"),
    ATTENDEE("attendees", "attendee"),
    MESSAGE(Kind.MESSAGES, "message"),
    ACCOUNT("accounts", "account");

    private static final String VENUES = "venues";
    private static final String TRANSFERS = "transfers";
    private static final String DELEGATES = "delegates";
    private static final String GUESTS = "guests";
    private static final String MESSAGES = "messages";

    /** The collections directly below a summit, as the regular expression of a path parameter. */
    static final String BELOW_SUMMIT = VENUES + "|" + TRANSFERS + "|" + DELEGATES + "|" + EngagementKind.COLLECTIONS
            + "|" + GUESTS + "|" + MESSAGES;

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

    /** Whether it is an engagement. An engagement's summit is in table engagement. */
    boolean isEngagement() {
        return this == SESSION || this == SIDE_EVENT || this == DINNER;
    }
}
