package dev.attache.hospitality.rsvp;

import dev.attache.platform.problem.Refusal;

/** The refusal (404) of an unknown or ended secret link; the answer does not tell which. */
class DeadLink extends Refusal {
    DeadLink() {
        super(404, "not-found", "Not found", "This link is no longer valid. Please ask your host for a new one.");
    }
}
