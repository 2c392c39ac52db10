package dev.attache.programme.venue;

import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;

/** Reports the venues of a summit, and the transfers of a place whose last venue is deleted, to the deletion guard. */
class VenueReferences {
    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.blockedBy("venues", Venue.count("summit", summit), java.util.List.of());
            deletion.blockedBy("transfers", Transfer.count("summit", summit), java.util.List.of());
        }
        if (deletion.of() instanceof Venue venue && venue.isLastOfItsPlace()) {
            deletion.blockedBy(
                    "transfers",
                    Transfer.at(venue.summit, venue.place).stream()
                            .map(TransferView::of)
                            .toList());
        }
    }
}
