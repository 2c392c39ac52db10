package dev.attache.programme.summit;

/**
 * Told as an event before a summit's particulars change, while it still is what it was: rooms that hang on it carry the
 * change over or refuse it.
 *
 * @param acceptClashes why clashes that come of it may stand, or null when they may not
 */
public record SummitChanged(Summit summit, NewSummit to, String acceptClashes) {}
