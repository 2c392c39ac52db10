package dev.attache.outbox.mail;

import dev.attache.platform.problem.Refusal;

/** What was sent or cancelled is settled: it is not sent again, nor cancelled. */
class Settled extends Refusal {
    Settled(Message message) {
        super(
                409,
                "message-settled",
                "The message is settled",
                "Message " + message.id + " is " + message.state.name().toLowerCase()
                        + ": only one that waits or has failed can be sent again.");
    }
}
