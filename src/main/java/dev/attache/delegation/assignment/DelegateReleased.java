package dev.attache.delegation.assignment;

import dev.attache.programme.agenda.Engagement;

/** Told as an event after delegates were released from an engagement: what they held there is free. */
public record DelegateReleased(Engagement from) {}
