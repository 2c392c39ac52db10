package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.DinnerFacts;

/**
 * The event fired when a guest is to be mailed, in the transaction of the change.
 *
 * @param before of a change: the facts that the guest knows; null for another kind
 * @param told false for a change that the desk tells by other means: mails that wait are still written anew
 */
public record InvitationEvent(MessageKind kind, Invitation invitation, DinnerFacts before, boolean told) {

    public InvitationEvent(MessageKind kind, Invitation invitation) {
        this(kind, invitation, null, true);
    }
}
