package dev.attache.delegation.candidate;

import dev.attache.delegation.assignment.Schedule;
import dev.attache.delegation.assignment.SummitRules;
import dev.attache.platform.projection.Projections;
import dev.attache.platform.projection.RoundTrip;
import dev.attache.platform.projection.Selected;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.TransferView;
import dev.attache.programme.venue.TravelTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the candidates for an engagement: the whole delegation, in one round trip. */
@Singleton
class Candidates {
    @Inject
    Projections projections;

    List<Candidate> of(Engagement engagement) {
        Summit summit = engagement.summit;
        RoundTrip trip = projections.roundTrip();
        Selected<CandidateRow> delegates = trip.select(CandidateRow.class, CandidateRow.OF_SUMMIT, summit.id);
        Selected<ThemedAppointment> appointments =
                trip.select(ThemedAppointment.class, ThemedAppointment.OF_SUMMIT, summit.id);
        Selected<TransferView> transfers = trip.select(TransferView.class, TransferView.OF_SUMMIT, summit.id);
        trip.run();
        SummitRules rules = new SummitRules(
                summit.timeZone(), summit.maxPerDay, new TravelTimes(summit.defaultTransferMinutes, transfers.list()));
        Map<Long, List<ThemedAppointment>> each = appointments.list().stream()
                .collect(Collectors.groupingBy(a -> a.appointment().delegate()));
        return delegates.list().stream()
                .map(d -> candidate(d, rules, each.getOrDefault(d.delegate().id(), List.of()), engagement))
                .toList();
    }

    private static Candidate candidate(
            CandidateRow delegate, SummitRules rules, List<ThemedAppointment> appointments, Engagement engagement) {
        Schedule schedule = new Schedule(
                rules,
                delegate.delegate(),
                delegate.stay(),
                appointments.stream().map(ThemedAppointment::appointment).toList());
        return Candidate.of(delegate, schedule, appointments, engagement);
    }
}
