package dev.attache.hospitality.invitation;

/**
 * The latest mail about an invitation, whose delivery failed.
 *
 * @param invitation its id
 * @param message its id
 */
public record FailedMail(long invitation, long message, String kind, String error) {}
