package dev.attache.hospitality.rsvp;

import dev.attache.platform.problem.Refusal;

/** The refusal (409) of a guest's answer to an invitation whose dinner is cancelled. */
class DinnerCancelled extends Refusal {
    DinnerCancelled() {
        super(409, "dinner-cancelled", "The dinner is cancelled", "This dinner has been cancelled.");
    }
}
