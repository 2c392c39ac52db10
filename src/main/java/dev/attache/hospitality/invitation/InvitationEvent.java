package dev.attache.hospitality.invitation;

/** The event fired when a guest is to be mailed, in the transaction of the change. */
public record InvitationEvent(MessageKind kind, Invitation invitation) {}
