package dev.attache.hospitality.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The delivery of the latest mail about an invitation: no mail was written, it waits, the mail server took it, or it was
 * refused. The SQL function {@code delivery} finds it.
 */
@Schema(description = "What became of the latest mail about an invitation")
public enum Delivery {
    NONE,
    PENDING,
    SENT,
    FAILED
}
