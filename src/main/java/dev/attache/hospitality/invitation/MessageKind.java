package dev.attache.hospitality.invitation;

/** The kinds of letters to a guest, each about an invitation. */
public enum MessageKind {
    INVITATION,
    REMINDER,
    CONFIRMATION,
    WAITING_LIST,
    PROMOTION,
    WITHDRAWAL,
    CHANGE,
    CANCELLATION
}
