package dev.attache.delegation.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The duty of a delegate at an engagement. */
@Schema(description = "What a delegate is at an engagement for")
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
