package dev.attache.hospitality.dinner;

import dev.attache.programme.venue.VenueChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What changes of venues mean for dinners: guests must be told. */
@Singleton
class DinnerObservers {
    @Inject
    Event<DinnerChanged> dinnerChanges;

    /** After the room agenda has raised the sequence of what takes place there: letters tell it. */
    void onChange(@Observes @Priority(ObserverMethod.DEFAULT_PRIORITY + 1) VenueChanged change) {
        Dinner.<Dinner>list("venue = ?1 order by id", change.venue())
                .forEach(d -> dinnerChanges.fire(new DinnerChanged(d, true)));
    }
}
