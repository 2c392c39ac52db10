package dev.attache.programme.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status of an engagement. A cancelled one stays visible with its assignments, and takes nobody's time. */
@Schema(description = "Whether it takes place; a cancelled one stays visible and takes nobody's time")
public enum EngagementStatus {
    SCHEDULED,
    CANCELLED
}
