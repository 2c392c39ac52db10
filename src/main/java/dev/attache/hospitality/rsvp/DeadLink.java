package dev.attache.hospitality.rsvp;

import dev.attache.platform.problem.Refusal;

/** A secret that leads nowhere: it never was, was replaced, or died with its invitation; it is not told which. */
class DeadLink extends Refusal {
    DeadLink() {
        super(404, "not-found", "Not found", "This link is no longer valid. Please ask your host for a new one.");
    }
}
