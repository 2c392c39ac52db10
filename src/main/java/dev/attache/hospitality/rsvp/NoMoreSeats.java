package dev.attache.hospitality.rsvp;

import dev.attache.platform.problem.Refusal;

/** A guest who holds seats asks for more than there are; how many others hold is not a guest's matter. */
class NoMoreSeats extends Refusal {
    NoMoreSeats() {
        super(
                409,
                "dinner-full",
                "The dinner is full",
                "There are no seats for a larger party; you keep those you hold.");
    }
}
