package dev.attache.assignment;

/** What a delegate is at an engagement for. */
public enum Duty {
    SPEAKER,
    MODERATOR,
    PANELLIST,
    PARTICIPANT,
    NOTE_TAKER,
    INTERPRETER,
    ESCORT,
    HOST
}
