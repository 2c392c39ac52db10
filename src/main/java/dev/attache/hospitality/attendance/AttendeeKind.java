package dev.attache.hospitality.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason for which an attendee holds a seat. */
@Schema(description = "Why somebody holds a seat")
public enum AttendeeKind {
    GUEST,
    COMPANION,
    DELEGATE,
    UNEXPECTED
}
