package dev.attache.venue;

import dev.attache.problem.Deletion;
import dev.attache.summit.Summit;
import jakarta.enterprise.event.Observes;

/** A summit with venues is not deleted. Transfers only exist between places of venues. */
class Hanging {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.hangs("venues", Venue.count("summit", summit), java.util.List.of());
            deletion.hangs("transfers", Transfer.count("summit", summit), java.util.List.of());
        }
    }
}
