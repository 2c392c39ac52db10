package dev.attache.hospitality.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of somebody's coming on the evening. A no-show's seat is free. */
@Schema(description = "What is known of somebody's coming on the evening")
public enum Arrival {
    ARRIVED,
    NO_SHOW
}
