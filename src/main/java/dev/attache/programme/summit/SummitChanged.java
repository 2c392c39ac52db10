package dev.attache.programme.summit;

/**
 * The event fired before a summit changes, while it has the old values: dependent rooms apply the change or refuse it.
 *
 * @param waiver why clashes that come of it may stand, or null when they may not
 */
public record SummitChanged(Summit summit, NewSummit to, String waiver) {}
