package dev.attache.outbox.queue;

import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refuses the deletion of a summit with messages in the outbox. */
class MessageReferences {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.blockedBy("messages", OutboxMessage.count("summit", summit), List.of());
        }
    }
}
