package dev.attache.hospitality.dinner;

/**
 * Told as an event after a dinner has changed: a larger one has seats for those who wait.
 *
 * @param toldToGuests whether time, place or title have changed, which those who are invited must be told
 */
public record DinnerChanged(Dinner dinner, boolean toldToGuests) {}
