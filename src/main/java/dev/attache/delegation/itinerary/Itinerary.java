package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.registration.RegistrationState;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.summit.SummitZone;
import java.util.List;
import java.util.Map;

/**
 * A delegate's itinerary: the days in order with companions, from which JSON, calendar, page and table are made.
 *
 * @param stops in the order of time; those without an hour at the end
 * @param companions by the engagement's id and by precedence; the delegate may be among them
 * @param dropped only read for calendars
 */
public record Itinerary(
        SummitRow summit,
        TravellerRow delegate,
        Schedule schedule,
        List<Stop> stops,
        Map<Long, List<Companion>> companions,
        List<DroppedStop> dropped) {

    /** The name of its file with this ending. */
    public String fileName(String ending) {
        return "%s-%d.%s".formatted(summit.summit().slug(), delegate.id(), ending);
    }

    SummitZone zone() {
        return schedule.zone();
    }

    /** The language of its calendar and page: the delegate's first, where pages speak it, else English. */
    Language language() {
        return delegate.language().orElse(Language.ENGLISH);
    }

    /** The delegate's registration for a side event; null where none is needed. */
    RegistrationState registration(Stop stop) {
        return stop.engagement().isCancelled()
                ? null
                : RegistrationState.of(stop.registration(), true, delegate.erased());
    }

    /** The other delegates at the same engagement, by precedence. */
    List<Companion> companions(Stop stop) {
        return companions.getOrDefault(stop.engagement().id(), List.of()).stream()
                .filter(c -> c.id() != delegate.id())
                .toList();
    }
}
