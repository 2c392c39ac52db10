package dev.attache.hospitality.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The channel by which an answer came. */
@Schema(description = "The way an answer came")
public enum Channel {
    LINK,
    EMAIL,
    PHONE,
    LETTER,
    IN_PERSON,
    CALENDAR
}
