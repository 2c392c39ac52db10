package dev.attache.hospitality.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody holds a seat. */
@Schema(description = "Why somebody holds a seat")
public enum AttendeeKind {
    GUEST,
    COMPANION,
    DELEGATE,
    UNEXPECTED
}
