package dev.attache.programme.venue;

/** The event fired when the name or address of a venue has changed. */
public record VenueChanged(Venue venue) {}
