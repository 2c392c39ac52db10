package dev.attache.hospitality.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to an invitation. */
@Schema(description = "What a guest says to an invitation")
public enum Answer {
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
