package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Assignment;
import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.registration.RegistrationState;
import dev.attache.delegation.registration.Registrations;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.Summit;
import java.util.HashMap;
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

    /** In the order of time; those without an hour at the end. */
    final List<Stop> stops;

    private final Map<Long, List<Companion>> present;
    private final Map<Long, RegistrationState> registrations = new HashMap<>();

    private Itinerary(
            Delegate delegate,
            Schedule schedule,
            List<Assignment> assignments,
            Map<Long, List<Companion>> present,
            Registrations registrations) {
        this.delegate = delegate;
        this.schedule = schedule;
        this.stops = assignments.stream().map(Stop::of).toList();
        this.present = present;
        assignments.forEach(
                a -> registrations.stateOf(a).ifPresent(state -> this.registrations.put(a.engagement.id, state)));
    }

    public static Itinerary of(Delegate delegate) {
        List<Assignment> assignments = Assignment.inOrder(delegate);
        List<Engagement> engagements =
                assignments.stream().map(a -> a.engagement).toList();
        return new Itinerary(
                delegate,
                Schedule.of(delegate, assignments),
                assignments,
                byEngagement(Assignment.toAny(engagements)),
                Registrations.of(delegate));
    }

    /** The itineraries of all delegates of the summit, by precedence, also of those without assignments. */
    static List<Itinerary> ofAll(Summit summit) {
        List<Delegate> delegates = Delegate.inOrder(summit);
        List<Assignment> all = Assignment.inOrder(summit);
        Map<Long, Schedule> schedules = Schedule.of(summit, delegates, all);
        Map<Delegate, List<Assignment>> each = all.stream().collect(Collectors.groupingBy(a -> a.delegate));
        Map<Long, List<Companion>> present = byEngagement(all);
        Registrations registrations = Registrations.of(summit);
        return delegates.stream()
                .map(d ->
                        new Itinerary(d, schedules.get(d.id), each.getOrDefault(d, List.of()), present, registrations))
                .toList();
    }

    /** The delegate's first language, where it is one that pages speak. */
    Optional<Language> language() {
        return delegate.languages.stream().findFirst().flatMap(Language::of);
    }

    /** The delegate's registration for a side event; null where none is needed. */
    RegistrationState registration(Stop stop) {
        return registrations.get(stop.engagement().id());
    }

    /** The other delegates at the same engagement, by precedence. */
    List<Companion> companions(Stop stop) {
        return present.get(stop.engagement().id()).stream()
                .filter(c -> c.id() != delegate.id)
                .toList();
    }

    private static Map<Long, List<Companion>> byEngagement(List<Assignment> byPrecedence) {
        return byPrecedence.stream()
                .collect(Collectors.groupingBy(
                        a -> a.engagement.id, Collectors.mapping(Companion::of, Collectors.toList())));
    }
}
