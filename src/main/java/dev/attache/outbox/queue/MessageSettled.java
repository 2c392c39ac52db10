package dev.attache.outbox.queue;

import dev.attache.platform.problem.Refusal;

/** A message that was sent or cancelled is settled: it is neither sent again nor cancelled. */
class MessageSettled extends Refusal {
    MessageSettled(OutboxMessage message) {
        super(
                409,
                "message-settled",
                "The message is settled",
                "Message " + message.id + " is " + message.state.name().toLowerCase()
                        + ": only one that waits or has failed can be sent again.");
    }
}
