package dev.attache.dinner;

import dev.attache.venue.VenueChange;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What changes of venues mean for dinners: guests must be told. */
@Singleton
class Changes {
    @Inject
    Event<DinnerChange> dinnerChanges;

    void onChange(@Observes VenueChange change) {
        Dinner.<Dinner>list("venue = ?1 order by id", change.venue())
                .forEach(d -> dinnerChanges.fire(new DinnerChange(d, true)));
    }
}
