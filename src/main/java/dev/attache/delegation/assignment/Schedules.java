package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.projection.Projections;
import dev.attache.platform.projection.RoundTrip;
import dev.attache.platform.projection.Selected;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.TransferView;
import dev.attache.programme.venue.TravelTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the schedules of delegates as rows, without the entities that they are rows of; in one round trip. */
@Singleton
class Schedules {
    private static final String APPOINTMENTS = "select " + Appointment.COLUMNS
            + """
             from assignment a join engagement e on e.id = a.engagement_id left join venue v on v.id = e.venue_id
            where a.delegate_id = any (?) order by e.starts_at nulls last, a.id""";

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
                APPOINTMENTS,
                delegates.stream().map(d -> d.id).toList());
        Selected<TransferView> transfers = trip.select(TransferView.class, TransferView.OF_SUMMIT, summit.id);
        trip.run();
        SummitRules rules = new SummitRules(
                summit.timeZone(), summit.maxPerDay, new TravelTimes(summit.defaultTransferMinutes, transfers.list()));
        Map<Long, List<Appointment>> each =
                appointments.list().stream().collect(Collectors.groupingBy(Appointment::delegate));
        Map<Long, Schedule> schedules = new LinkedHashMap<>();
        delegates.forEach(d -> schedules.put(d.id, Schedule.of(rules, d, each.getOrDefault(d.id, List.of()))));
        return schedules;
    }
}
