package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.delegation.delegate.Stay;
import dev.attache.platform.problem.NotFound;
import dev.attache.platform.projection.Projections;
import dev.attache.platform.projection.RoundTrip;
import dev.attache.platform.projection.Selected;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.TransferView;
import dev.attache.programme.venue.TravelTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the schedules of delegates as rows, without the entities that they are rows of; in one round trip. */
@Singleton
class Schedules {
    private static final String APPOINTMENTS = "select " + Appointment.COLUMNS + Appointment.FROM;

    private static final String OF_DELEGATES =
            APPOINTMENTS + " where a.delegate_id = any (?) order by e.starts_at nulls last, a.id";

    private static final String OF_SUMMIT = APPOINTMENTS
            + " where a.summit_id = (select id from summit where slug = ?) order by e.starts_at nulls last, a.id";

    /**
     * What the rules compare these assignments with: the delegates' others of the same time and of the same local day, which
     * is never longer than 25 hours.
     */
    private static final String AROUND = APPOINTMENTS
            + """
             where a.id in (
                select other.id from assignment this join assignment other on other.delegate_id = this.delegate_id
                    and other.span && tstzrange(lower(this.span) - interval '25 hours', upper(this.span) + interval '25 hours')
                where this.id = any (?))
            order by e.starts_at nulls last, a.id""";

    @Inject
    Projections projections;

    /** The schedule of each of these delegates of the summit, by the delegate's id, with what this transaction changed. */
    Map<Long, Schedule> of(Summit summit, Collection<Delegate> delegates) {
        if (delegates.isEmpty()) {
            return Map.of();
        }
        Assignment.flush();
        RoundTrip trip = projections.roundTrip();
        Selected<Appointment> appointments = trip.select(
                Appointment.class,
                OF_DELEGATES,
                delegates.stream().map(d -> d.id).toList());
        Selected<TransferView> transfers = trip.select(TransferView.class, TransferView.OF_SUMMIT, summit.id);
        trip.run();
        return schedules(
                new SummitRules(
                        summit.timeZone(),
                        summit.maxPerDay,
                        new TravelTimes(summit.defaultTransferMinutes, transfers.list())),
                delegates.stream()
                        .map(d -> new OneDelegate(DelegateRef.of(d), d.arrivesAt, d.departsAt))
                        .toList(),
                appointments.list());
    }

    Schedule of(Delegate delegate) {
        return of(delegate.summit, List.of(delegate)).get(delegate.id);
    }

    /** The schedules of all delegates of the summit, by precedence. */
    Collection<Schedule> ofSummit(String slug) {
        RoundTrip trip = projections.roundTrip();
        Selected<Settings> settings = trip.select(Settings.class, Settings.NAMED, slug);
        Selected<OneDelegate> delegates = trip.select(OneDelegate.class, OneDelegate.OF_SUMMIT, slug);
        Selected<Appointment> appointments = trip.select(Appointment.class, OF_SUMMIT, slug);
        Selected<TransferView> transfers = trip.select(TransferView.class, TransferView.OF_SUMMIT_NAMED, slug);
        trip.run();
        SummitRules rules =
                settings.first().orElseThrow(() -> new NotFound("summit", slug)).rules(transfers.list());
        return schedules(rules, delegates.list(), appointments.list()).values();
    }

    /**
     * The part of schedules that the warnings about these appointments depend on, by the delegate's id. All are of one
     * summit.
     */
    Map<Long, Schedule> around(String slug, List<Appointment> some) {
        RoundTrip trip = projections.roundTrip();
        Selected<Settings> settings = trip.select(Settings.class, Settings.NAMED, slug);
        Selected<OneDelegate> delegates = trip.select(
                OneDelegate.class,
                OneDelegate.OF_IDS,
                some.stream().map(Appointment::delegate).distinct().toList());
        Selected<Appointment> appointments = trip.select(
                Appointment.class, AROUND, some.stream().map(Appointment::id).toList());
        Selected<TransferView> transfers = trip.select(TransferView.class, TransferView.OF_SUMMIT_NAMED, slug);
        trip.run();
        return schedules(settings.first().orElseThrow().rules(transfers.list()), delegates.list(), appointments.list());
    }

    private static Map<Long, Schedule> schedules(
            SummitRules rules, List<OneDelegate> delegates, List<Appointment> appointments) {
        Map<Long, List<Appointment>> each = appointments.stream().collect(Collectors.groupingBy(Appointment::delegate));
        Map<Long, Schedule> schedules = new LinkedHashMap<>();
        delegates.forEach(d -> schedules.put(
                d.delegate.id(),
                new Schedule(
                        rules,
                        d.delegate,
                        new Stay(d.arrivesAt, d.departsAt),
                        each.getOrDefault(d.delegate.id(), List.of()))));
        return schedules;
    }

    /** The settings of a summit that schedules depend on. */
    private record Settings(SummitZone zone, int maxPerDay, int defaultTransferMinutes) {
        static final String NAMED =
                "select s.zone, s.max_per_day, s.default_transfer_minutes from summit s where s.slug = ?";

        SummitRules rules(List<TransferView> transfers) {
            return new SummitRules(zone, maxPerDay, new TravelTimes(defaultTransferMinutes, transfers));
        }
    }

    /** A delegate, with the stay. */
    private record OneDelegate(DelegateRef delegate, Instant arrivesAt, Instant departsAt) {
        private static final String ALL =
                "select " + DelegateRef.COLUMNS + ", d.arrives_at, d.departs_at from delegate d where ";

        static final String OF_SUMMIT =
                ALL + "d.summit_id = (select id from summit where slug = ?) order by d.precedence, d.id";
        static final String OF_IDS = ALL + "d.id = any (?)";
    }
}
