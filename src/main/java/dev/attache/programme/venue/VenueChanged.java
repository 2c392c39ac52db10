package dev.attache.programme.venue;

/**
 * The event fired when the name or address of a venue has changed.
 *
 * @param before the venue before the change
 */
public record VenueChanged(Venue venue, NewVenue before) {}
