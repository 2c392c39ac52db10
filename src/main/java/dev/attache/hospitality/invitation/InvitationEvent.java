package dev.attache.hospitality.invitation;

/** Told as an event when a guest is to be written to, in the transaction of what they are written about. */
public record InvitationEvent(MessageKind kind, Invitation invitation) {}
