package dev.attache.delegation.assignment;

import dev.attache.programme.agenda.Engagement;

/** The event fired after delegates were released from an engagement: seats that they held there are free. */
public record DelegateReleased(Engagement from) {}
