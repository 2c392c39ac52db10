package dev.attache.outbox.mail;

import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A summit with messages is not deleted. */
class Hanging {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.blockedBy("messages", Message.count("summit", summit), List.of());
        }
    }
}
