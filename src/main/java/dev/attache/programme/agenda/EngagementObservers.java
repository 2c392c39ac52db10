package dev.attache.programme.agenda;

import dev.attache.platform.clock.Period;
import dev.attache.platform.deletion.Deletion;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.SummitChanged;
import dev.attache.programme.summit.VocabularyTerm;
import dev.attache.programme.venue.Venue;
import dev.attache.programme.venue.VenueChanged;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Applies changes of the summit and of venues to engagements. */
@Singleton
class EngagementObservers {
    @Inject
    Event<EngagementRescheduled> reschedulings;

    @Inject
    Event<PeriodsChanged> changes;

    @Inject
    Clock clock;

    /** Keeps used terms in the vocabulary, and computes assumed ends anew. */
    void onChange(@Observes SummitChanged change) {
        Summit summit = change.summit();
        VocabularyTerm.requireKept(change.to().themes(), Session.themesInUse(summit), "/themes");
        VocabularyTerm.requireKept(change.to().formats(), Session.formatsInUse(summit), "/formats");
        int minutes = change.to().assumedSessionMinutes();
        if (minutes != summit.assumedSessionMinutes) {
            List<Engagement> open = Engagement.list("summit = ?1 and startsAt is not null and endsAt is null", summit);
            reschedulings.fire(new EngagementRescheduled(
                    open.stream()
                            .filter(e -> !e.isCancelled())
                            .map(e -> new EngagementRescheduled.Move(
                                    e, new Period(e.startsAt, Engagement.assumedEnd(e.startsAt, minutes)), false))
                            .toList(),
                    change.waiver()));
            Instant now = clock.instant();
            open.forEach(e -> e.assumeEnd(minutes, now));
            Engagement.flush();
            changes.fire(new PeriodsChanged(open));
        }
    }

    /** Raises the sequence of engagements at the venue, as calendars show it. */
    void onChange(@Observes VenueChanged change) {
        Engagement.getEntityManager()
                .createNativeQuery(
                        "update engagement set sequence = sequence + 1, changed_at = :now where venue_id = :venue")
                .setParameter("now", clock.instant())
                .setParameter("venue", change.venue().id)
                .executeUpdate();
    }

    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Summit summit) {
            deletion.blockedBy(
                    "engagements",
                    Engagement.count("summit", summit),
                    refs(Engagement.<Engagement>find("summit = ?1 order by startsAt, id", summit)
                            .page(0, 20)
                            .list()));
        }
        if (deletion.of() instanceof Venue venue) {
            deletion.blockedBy("engagements", refs(Engagement.list("venue = ?1 order by startsAt, id", venue)));
        }
    }

    private static List<EngagementRef> refs(List<Engagement> engagements) {
        return engagements.stream().map(EngagementRef::of).toList();
    }
}
