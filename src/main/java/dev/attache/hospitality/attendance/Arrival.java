package dev.attache.hospitality.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The arrival of an attendee, as far as known. A no-show's seat is free. */
@Schema(description = "What is known of somebody's coming on the evening")
public enum Arrival {
    ARRIVED,
    NO_SHOW
}
