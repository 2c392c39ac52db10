package dev.attache.hospitality.dinner;

/**
 * The event fired after a dinner has changed: a larger capacity has seats for the waiting list.
 *
 * @param toldToGuests whether time, place or title have changed, which those who are invited must be told
 */
public record DinnerChanged(Dinner dinner, boolean toldToGuests) {}
