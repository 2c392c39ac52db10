package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.delegation.delegate.Stay;
import dev.attache.platform.clock.Period;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import dev.attache.programme.agenda.PlannedEngagement;
import dev.attache.programme.summit.SummitZone;
import dev.attache.programme.venue.VenueView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One delegate's appointments in the order of time, with overlaps, transfers and warnings. */
public class Schedule {
    private static final Comparator<Appointment> IN_ORDER =
            Comparator.comparing(a -> a.engagement().startsAt(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final SummitRules rules;
    private final DelegateRef delegate;
    private final Stay stay;
    private final List<Appointment> appointments;

    /** Those that take time: without those whose hour is unknown, and the cancelled ones. */
    private final List<Appointment> timed;

    private final Map<LocalDate, List<Appointment>> timedByDay;
    private final List<Overlap> overlaps;

    /** What each overlaps in the order of time, by the engagement's id. */
    private final Map<Long, List<Appointment>> overlapping = new HashMap<>();

    /** The transfers in the order of time, by the id of the engagement that they lead to. */
    private final Map<Long, Connection> connections;

    public Schedule(SummitRules rules, DelegateRef delegate, Stay stay, Collection<Appointment> appointments) {
        this.rules = rules;
        this.delegate = delegate;
        this.stay = stay;
        this.appointments = appointments.stream().sorted(IN_ORDER).toList();
        this.timed = this.appointments.stream().filter(a -> a.period() != null).toList();
        this.timedByDay = timed.stream().collect(Collectors.groupingBy(this::dayOf));
        this.overlaps = findOverlaps();
        this.connections = findConnections();
        for (Overlap overlap : overlaps) {
            remember(overlap.first(), overlap.second());
            remember(overlap.second(), overlap.first());
        }
    }

    private void remember(Appointment appointment, Appointment other) {
        overlapping
                .computeIfAbsent(appointment.engagement().id(), id -> new ArrayList<>())
                .add(other);
    }

    /** The same with this appointment, also where it was in it in another state. */
    Schedule with(Appointment appointment) {
        List<Appointment> all = new ArrayList<>(appointments);
        all.replaceAll(a -> a.isWith(appointment) ? appointment : a);
        if (!all.contains(appointment)) {
            all.add(appointment);
        }
        return new Schedule(rules, delegate, stay, all);
    }

    /** The delegate's appointment with this engagement, which is in the schedule. */
    Appointment to(Engagement engagement) {
        return find(engagement.id).orElseThrow();
    }

    private Optional<Appointment> find(long engagement) {
        return appointments.stream()
                .filter(a -> a.engagement().id() == engagement)
                .findFirst();
    }

    /** How the engagement at this venue fits into the schedule, whether the delegate is assigned to it or not. */
    public Fit fit(PlannedEngagement engagement, VenueView venue) {
        Optional<Appointment> existing = find(engagement.id());
        Appointment appointment = existing.orElseGet(() -> Appointment.imagined(delegate.id(), engagement, venue));
        Schedule whole = existing.isPresent() ? this : with(appointment);
        return new Fit(
                existing,
                Clash.ofAny(appointment, whole),
                whole.tightTransfers().stream()
                        .filter(t -> t.from().isWith(appointment) || t.to().isWith(appointment))
                        .toList(),
                isAwayAt(engagement),
                onDay(engagement.day(zone())).size());
    }

    /** Whether the stay leaves out a part of the engagement; while its hour is not known, its whole day. */
    private boolean isAwayAt(PlannedEngagement engagement) {
        Period period = engagement.period();
        return period != null ? stay.isAwayDuring(period) : stay.isAwayThroughout(zone().day(engagement.day(zone())));
    }

    public DelegateRef delegate() {
        return delegate;
    }

    public SummitZone zone() {
        return rules.zone();
    }

    /** In the order of time; those without an hour at the end. */
    public List<Appointment> appointments() {
        return appointments;
    }

    /** The overlaps, waived or not. */
    List<Overlap> overlaps() {
        return overlaps;
    }

    private List<Overlap> findOverlaps() {
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            Appointment first = timed.get(i);
            for (int j = i + 1; j < timed.size() && Overlap.between(first, timed.get(j)); j++) {
                found.add(new Overlap(first, timed.get(j)));
            }
        }
        return found;
    }

    /** The appointments that overlap this one of the schedule, in the order of time. */
    List<Appointment> overlapping(Appointment appointment) {
        return overlapping.getOrDefault(appointment.engagement().id(), List.of());
    }

    /** The waiver of an appointment of the schedule while it overlaps something; null without a clash. */
    public String waiverOf(Appointment appointment) {
        return overlapping(appointment).isEmpty() ? null : appointment.waiver();
    }

    /** Whether an appointment of the schedule overlaps another one now, and does so after these moves too. */
    boolean keepsOverlap(Appointment appointment, Map<Long, Move> moves) {
        return overlapping(appointment).stream()
                .anyMatch(o -> Overlap.between(appointment.after(moves), o.after(moves)));
    }

    /** The transfers that are too tight, in the order of time. */
    List<Connection> tightTransfers() {
        return connections.values().stream().filter(Connection::isTight).toList();
    }

    /** The transfer to this appointment from the one before it; null without one, in a clash, or with an unknown venue. */
    public Connection connectionTo(Appointment to) {
        return connections.get(to.engagement().id());
    }

    /**
     * The delegate comes from the appointment that ends last of those that begin before, on the same day. There is no
     * transfer where it lasts until after the start: they clash, and no time is left for any way.
     */
    private Map<Long, Connection> findConnections() {
        Map<Long, Connection> found = new LinkedHashMap<>();
        Appointment from = null;
        for (Appointment to : timed) {
            if (from != null && !Overlap.between(from, to) && endsOnDayOf(from, to)) {
                Connection connection = Connection.between(from, to, rules.travelTimes());
                if (connection != null) {
                    found.put(to.engagement().id(), connection);
                }
            }
            if (from == null
                    || to.engagement().plannedUntil().isAfter(from.engagement().plannedUntil())) {
                from = to;
            }
        }
        return found;
    }

    private boolean endsOnDayOf(Appointment from, Appointment to) {
        return zone().dayOf(from.engagement().plannedUntil()).equals(dayOf(to));
    }

    /** The warnings about this appointment, the daily limit among them. */
    public List<WarningFacts> warnings(Appointment a) {
        return withLimit(a, fullDay(a));
    }

    /** The warnings about one of several appointments: the daily limit is said of the day's last one only. */
    public List<WarningFacts> warningsOncePerDay(Appointment a) {
        return withLimit(a, fullDay(a).filter(limit -> isLastOfItsDay(a)));
    }

    private Optional<WarningFacts> fullDay(Appointment a) {
        int inDay = a.period() == null ? 0 : onDay(dayOf(a)).size();
        return inDay <= rules.maxPerDay()
                ? Optional.empty()
                : Optional.of(new WarningFacts.OfFullDay(dayOf(a), inDay, rules.maxPerDay()));
    }

    private boolean isLastOfItsDay(Appointment a) {
        List<Appointment> day = onDay(dayOf(a));
        return day.get(day.size() - 1).isWith(a);
    }

    private List<WarningFacts> withLimit(Appointment a, Optional<WarningFacts> limit) {
        List<WarningFacts> warnings = new ArrayList<>();
        overlapping(a).forEach(other -> warnings.add(WarningFacts.OfClash.of(new Overlap(a, other), zone())));
        Connection way = connectionTo(a);
        if (way != null && way.isTight()) {
            warnings.add(WarningFacts.OfTightTransfer.of(way));
        }
        Period period = a.period();
        if (period != null && stay.isAwayDuring(period)) {
            warnings.add(WarningFacts.OfAbsence.of(stay, period, zone()));
        }
        limit.ifPresent(warnings::add);
        return warnings;
    }

    private List<Appointment> onDay(LocalDate day) {
        return timedByDay.getOrDefault(day, List.of());
    }

    private LocalDate dayOf(Appointment a) {
        return a.engagement().day(zone());
    }
}
