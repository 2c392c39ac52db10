package dev.attache.hospitality.rsvp;

import dev.attache.platform.problem.Refusal;

/**
 * The refusal (409) of a larger party without free seats; unlike {@link DinnerFull} it does not tell a guest the
 * counts.
 */
class NoMoreSeats extends Refusal {
    NoMoreSeats() {
        super(
                409,
                "dinner-full",
                "The dinner is full",
                "There are no seats for a larger party; you keep those you hold.");
    }
}
