package dev.attache.programme.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of engagement. */
@Schema(description = "What an engagement is")
public enum EngagementKind {
    SESSION,
    SIDE_EVENT,
    DINNER
}
