package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Assignment;
import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.registration.RegistrationState;
import dev.attache.delegation.registration.Registrations;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.Summit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A delegate's itinerary: the days in order with companions, from which JSON, calendar, page and table are made. The
 * number of SQL statements does not depend on the number of delegates or assignments.
 */
public class Itinerary {
    final Delegate delegate;
    final Schedule schedule;
    private final Map<Engagement, List<Companion>> present;
    private final Registrations registrations;

    private Itinerary(Schedule schedule, Map<Engagement, List<Companion>> present, Registrations registrations) {
        this.delegate = schedule.delegate();
        this.schedule = schedule;
        this.present = present;
        this.registrations = registrations;
    }

    public static Itinerary of(Delegate delegate) {
        Schedule schedule = Schedule.of(delegate);
        List<Engagement> engagements =
                schedule.assignments().stream().map(a -> a.engagement).toList();
        return new Itinerary(schedule, byEngagement(Assignment.toAny(engagements)), Registrations.of(delegate));
    }

    /** The itineraries of all delegates of the summit, by precedence, also of those without assignments. */
    static List<Itinerary> ofAll(Summit summit) {
        Collection<Schedule> schedules =
                Schedule.ofDelegates(summit, Delegate.inOrder(summit)).values();
        Map<Engagement, List<Companion>> present = byEngagement(
                schedules.stream().flatMap(s -> s.assignments().stream()).toList());
        Registrations registrations = Registrations.of(summit);
        return schedules.stream()
                .map(s -> new Itinerary(s, present, registrations))
                .toList();
    }

    /** The delegate's first language, where it is one that pages speak. */
    Optional<Language> language() {
        return delegate.languages.stream().findFirst().flatMap(Language::of);
    }

    /** The delegate's registration for a side event; none where none is needed. */
    Optional<RegistrationState> registration(Assignment a) {
        return registrations.stateOf(a);
    }

    /** The other delegates at the same engagement, by precedence. */
    List<Companion> companions(Assignment a) {
        return present.get(a.engagement).stream()
                .filter(c -> c.id() != delegate.id)
                .toList();
    }

    private static Map<Engagement, List<Companion>> byEngagement(List<Assignment> byPrecedence) {
        return byPrecedence.stream()
                .collect(Collectors.groupingBy(
                        a -> a.engagement, Collectors.mapping(Companion::of, Collectors.toList())));
    }
}
