package dev.attache.programme.venue;

/** Told as an event when a venue's name or address has changed: what takes place there has changed with it. */
public record VenueChanged(Venue venue) {}
