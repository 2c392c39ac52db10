package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.assignment.SummitRules;
import dev.attache.delegation.delegate.DelegateAccess;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.problem.NotFound;
import dev.attache.platform.projection.Projections;
import dev.attache.platform.projection.RoundTrip;
import dev.attache.platform.projection.Selected;
import dev.attache.programme.venue.TransferView;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads itineraries: in one round trip, whose number of queries does not depend on the number of delegates or assignments.
 */
@Singleton
public class Itineraries {
    private static final String DELEGATE =
            "select id from delegate where summit_id = (select id from summit where slug = ?) and id = ?";

    @Inject
    Projections projections;

    @Inject
    DelegateAccess own;

    /** The itinerary of a delegate, for a caller who may see it. */
    Itinerary of(String summit, long delegate) {
        return seen(read(false, DELEGATE, summit, delegate), summit, delegate);
    }

    /** The same with what was dropped, as calendars show it. */
    Itinerary ofCalendar(String summit, long delegate) {
        return seen(read(true, DELEGATE, summit, delegate), summit, delegate);
    }

    /** The itinerary, with what was dropped, of the delegate whose id this query finds; empty where it finds none. */
    public Optional<Itinerary> find(String delegate, Object... parameters) {
        return read(true, delegate, parameters);
    }

    /** The itineraries of all delegates of the summit, by precedence, also of those without assignments. */
    DelegationItineraries ofDelegation(String slug, Language language) {
        RoundTrip trip = projections.roundTrip();
        Selected<SummitRow> summits = trip.select(SummitRow.class, SummitRow.NAMED, slug);
        Selected<TravellerRow> delegates = trip.select(TravellerRow.class, TravellerRow.OF_SUMMIT, slug);
        Selected<Stop> stops = trip.select(Stop.class, Stop.OF_SUMMIT, slug);
        Selected<TransferView> transfers = trip.select(TransferView.class, TransferView.OF_SUMMIT_NAMED, slug);
        trip.run();
        SummitRow summit = summits.first().orElseThrow(() -> new NotFound("summit", slug));
        SummitRules rules = summit.rules(transfers.list());
        Map<Long, List<Stop>> each = stops.list().stream()
                .collect(Collectors.groupingBy(s -> s.appointment().delegate()));
        Map<Long, List<Companion>> companions = new HashMap<>();
        delegates.list().forEach(d -> each.getOrDefault(d.id(), List.of()).forEach(stop -> companions
                .computeIfAbsent(stop.engagement().id(), id -> new ArrayList<>())
                .add(Companion.of(d.delegate(), stop.appointment().duty()))));
        return new DelegationItineraries(
                summit.summit(),
                delegates.list().stream()
                        .map(d -> itinerary(
                                summit, d, rules, each.getOrDefault(d.id(), List.of()), companions, List.of()))
                        .map(i -> ItineraryView.of(i, language))
                        .toList());
    }

    private Optional<Itinerary> read(boolean withDropped, String delegate, Object... parameters) {
        RoundTrip trip = projections.roundTrip();
        Selected<Head> heads = trip.select(Head.class, Head.of(delegate), parameters);
        Selected<Stop> stops = trip.select(Stop.class, Stop.of(delegate), parameters);
        Selected<Present> present = trip.select(Present.class, Present.of(delegate), parameters);
        Selected<TransferView> transfers = trip.select(TransferView.class, transfers(delegate), parameters);
        Selected<DroppedStop> dropped =
                withDropped ? trip.select(DroppedStop.class, DroppedStop.of(delegate), parameters) : null;
        trip.run();
        return heads.first()
                .map(head -> itinerary(
                        head.summit,
                        head.delegate,
                        head.summit.rules(transfers.list()),
                        stops.list(),
                        present.list().stream()
                                .collect(Collectors.groupingBy(
                                        Present::engagement,
                                        Collectors.mapping(Present::companion, Collectors.toList()))),
                        withDropped ? dropped.list() : List.of()));
    }

    private static Itinerary itinerary(
            SummitRow summit,
            TravellerRow delegate,
            SummitRules rules,
            List<Stop> stops,
            Map<Long, List<Companion>> companions,
            List<DroppedStop> dropped) {
        Schedule schedule = new Schedule(
                rules,
                delegate.delegate(),
                delegate.stay(),
                stops.stream().map(Stop::appointment).toList());
        return new Itinerary(summit, delegate, schedule, stops, companions, dropped);
    }

    private Itinerary seen(Optional<Itinerary> found, String summit, long delegate) {
        Itinerary itinerary = found.orElseThrow(() -> notFound(summit, delegate));
        own.requireSees(itinerary.delegate().email());
        return itinerary;
    }

    private NotFound notFound(String summit, long delegate) {
        return projections.list(SummitRow.class, SummitRow.NAMED, summit).isEmpty()
                ? new NotFound("summit", summit)
                : new NotFound("delegate", delegate);
    }

    private static String transfers(String delegate) {
        return TransferView.ALL + " where t.summit_id = (select summit_id from delegate where id = (" + delegate + "))";
    }

    /** The delegate and the summit. */
    private record Head(TravellerRow delegate, SummitRow summit) {
        static String of(String delegate) {
            return "select " + TravellerRow.COLUMNS + ", " + SummitRow.COLUMNS
                    + " from delegate d join summit s on s.id = d.summit_id where d.id = (" + delegate + ")";
        }
    }

    /** Another delegate at one of the engagements. */
    private record Present(long engagement, Companion companion) {
        static String of(String delegate) {
            return "select o.engagement_id, d.id, d.name, d.precedence, o.duty from assignment a"
                    + " join assignment o on o.engagement_id = a.engagement_id and o.delegate_id <> a.delegate_id"
                    + " join delegate d on d.id = o.delegate_id"
                    + " where a.delegate_id = (" + delegate + ") order by d.precedence, d.id";
        }
    }
}
