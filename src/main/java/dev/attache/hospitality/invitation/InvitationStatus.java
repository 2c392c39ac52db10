package dev.attache.hospitality.invitation;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The life of an invitation: draft → sent → accepted, declined, tentative or waitlisted, and from each of these to each
 * other by a later answer → afterwards attended or no-show; or withdrawn by the host.
 */
@Schema(description = "The life of an invitation")
public enum InvitationStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    TENTATIVE,
    WAITLISTED,
    ATTENDED,
    NO_SHOW,
    WITHDRAWN;

    /** The states in which the guest has the invitation and may answer. */
    static final Set<InvitationStatus> ANSWERABLE = EnumSet.of(SENT, ACCEPTED, DECLINED, TENTATIVE, WAITLISTED);

    /** The states in which the guest may come, and is told of changes. */
    static final Set<InvitationStatus> EXPECTED = EnumSet.of(SENT, ACCEPTED, TENTATIVE, WAITLISTED);

    /** The states without a definite answer. */
    public static final Set<InvitationStatus> OPEN = EnumSet.of(SENT, TENTATIVE);

    /** The states whose party holds seats; the trigger {@code invitation_takes_seats} creates them. */
    public static final Set<InvitationStatus> HOLDING_SEATS = EnumSet.of(ACCEPTED, ATTENDED, NO_SHOW);
}
