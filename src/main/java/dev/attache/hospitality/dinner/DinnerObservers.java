package dev.attache.hospitality.dinner;

import dev.attache.programme.venue.VenueChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Applies changes of venues to dinners, of which guests must be told. */
@Singleton
class DinnerObservers {
    @Inject
    Event<DinnerChanged> dinnerChanges;

    /** Observes after the room agenda, which raises the sequence that mails contain. */
    void onChange(@Observes @Priority(ObserverMethod.DEFAULT_PRIORITY + 1) VenueChanged change) {
        Dinner.<Dinner>list("venue = ?1 order by id", change.venue())
                .forEach(d -> dinnerChanges.fire(new DinnerChanged(d, DinnerFacts.of(d, change.before()), true)));
    }
}
