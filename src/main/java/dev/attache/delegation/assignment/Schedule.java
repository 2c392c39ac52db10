package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.clock.Period;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.agenda.EngagementRescheduled.Move;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.venue.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One delegate's assignments in the order of time, with overlaps, transfers and warnings. */
public class Schedule {
    private final Summit summit;
    private final Delegate delegate;
    private final TravelTimes travelTimes;
    private final List<Assignment> assignments;

    /** Those that take time: without those whose hour is unknown, and the cancelled ones. */
    private final List<Assignment> timed;

    private final Map<LocalDate, Long> perDay;

    Schedule(Summit summit, Delegate delegate, TravelTimes travelTimes, List<Assignment> assignments) {
        this.summit = summit;
        this.delegate = delegate;
        this.travelTimes = travelTimes;
        this.assignments = assignments.stream()
                .sorted(Comparator.comparing(
                        a -> a.engagement.startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        this.timed = this.assignments.stream()
                .filter(a -> a.engagement.period() != null)
                .toList();
        this.perDay = timed.stream().collect(Collectors.groupingBy(this::dayOf, Collectors.counting()));
    }

    /** The schedule of one delegate. */
    public static Schedule of(Delegate delegate) {
        return new Schedule(delegate.summit, delegate, TravelTimes.of(delegate.summit), Assignment.inOrder(delegate));
    }

    /** The schedules of all delegates that have an assignment, by precedence; two queries. */
    public static List<Schedule> ofAll(Summit summit) {
        List<Assignment> all = Assignment.inOrder(summit);
        Set<Delegate> delegates =
                all.stream().map(a -> a.delegate).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(of(summit, delegates, all).values());
    }

    /** The schedules of the whole delegation by precedence, of those without assignments too; three queries. */
    public static Collection<Schedule> ofDelegation(Summit summit) {
        return of(summit, Delegate.inOrder(summit), Assignment.inOrder(summit)).values();
    }

    /** The schedule of each of these delegates; two queries. */
    public static Map<Delegate, Schedule> ofDelegates(Summit summit, Collection<Delegate> delegates) {
        return of(summit, delegates, Assignment.inOrder(summit, delegates));
    }

    private static Map<Delegate, Schedule> of(Summit summit, Collection<Delegate> delegates, List<Assignment> all) {
        TravelTimes travelTimes = TravelTimes.of(summit);
        Map<Delegate, List<Assignment>> each = all.stream().collect(Collectors.groupingBy(a -> a.delegate));
        Map<Delegate, Schedule> schedules = new LinkedHashMap<>();
        delegates.forEach(d -> schedules.put(d, new Schedule(summit, d, travelTimes, each.getOrDefault(d, List.of()))));
        return schedules;
    }

    /** The same with this assignment, which is not in it yet. */
    Schedule with(Assignment fresh) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.add(fresh);
        return new Schedule(summit, delegate, travelTimes, all);
    }

    /** The delegate's assignment to this engagement, which is in the schedule. */
    Assignment to(Engagement engagement) {
        return assignments.stream()
                .filter(a -> a.engagement.equals(engagement))
                .findFirst()
                .orElseThrow();
    }

    /** How the engagement fits into the schedule, whether the delegate is assigned to it or not. */
    public Fit fit(Engagement engagement) {
        Optional<Assignment> existing = assignments.stream()
                .filter(a -> a.engagement.equals(engagement))
                .findFirst();
        Assignment assignment = existing.orElseGet(() -> Assignment.imagined(engagement, delegate));
        Schedule whole = existing.isPresent() ? this : with(assignment);
        return new Fit(
                existing,
                Clash.ofAny(assignment, whole),
                whole.tightTransfers().stream()
                        .filter(t -> t.from().equals(assignment) || t.to().equals(assignment))
                        .toList(),
                isAwayAt(engagement),
                perDay.getOrDefault(engagement.day(), 0L));
    }

    /** Whether the stay leaves out a part of the engagement; while its hour is not known, its whole day. */
    private boolean isAwayAt(Engagement engagement) {
        Period period = engagement.period();
        if (period != null) {
            return delegate.isAwayDuring(period.from(), period.until());
        }
        Period day = summit.day(engagement.day());
        return delegate.isAwayDuring(day.until(), day.from());
    }

    public Delegate delegate() {
        return delegate;
    }

    /** In the order of time; those without an hour at the end. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The overlaps, waived or not. */
    List<Overlap> overlaps() {
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < timed.size(); i++) {
            Assignment first = timed.get(i);
            for (int j = i + 1; j < timed.size(); j++) {
                Assignment second = timed.get(j);
                if (!Overlap.between(first, second)) {
                    break;
                }
                found.add(new Overlap(first, second));
            }
        }
        return found;
    }

    /** The assignments that overlap this one, in the order of time. */
    List<Assignment> overlapping(Assignment assignment) {
        return assignments.stream()
                .filter(a -> !a.equals(assignment) && Overlap.between(a, assignment))
                .toList();
    }

    /** The assignment's waiver while it overlaps something; null without a clash. */
    public String waiverOf(Assignment assignment) {
        return overlapping(assignment).isEmpty() ? null : assignment.waiver;
    }

    /** Whether the assignment overlaps another one now, and does so after these moves too. */
    boolean keepsOverlap(Assignment assignment, Map<Engagement, Move> moves) {
        return overlapping(assignment).stream().anyMatch(o -> Clash.willOverlap(assignment, o, moves));
    }

    List<TightTransfer> tightTransfers() {
        List<TightTransfer> found = new ArrayList<>();
        for (Assignment to : timed) {
            Assignment from = before(to);
            Connection connection = connection(from, to);
            if (connection != null && connection.isTight()) {
                found.add(new TightTransfer(from, to, connection));
            }
        }
        return found;
    }

    /** The transfer to this assignment from the one before it; null without one, in a clash, or with an unknown venue. */
    public Connection connectionTo(Assignment to) {
        return connection(before(to), to);
    }

    /**
     * The assignment that the delegate comes from: of those that begin before this one, the one that ends last, on this
     * one's day. Null where it lasts until after this one's start: they clash, and no time is left for any way.
     */
    private Assignment before(Assignment to) {
        if (!timed.contains(to)) {
            return null;
        }
        return timed.subList(0, timed.indexOf(to)).stream()
                .max(Comparator.comparing(a -> a.engagement.plannedUntil))
                .filter(a -> !Overlap.between(a, to)
                        && summit.dayOf(a.engagement.plannedUntil).equals(dayOf(to)))
                .orElse(null);
    }

    private Connection connection(Assignment from, Assignment to) {
        if (from == null) {
            return null;
        }
        Integer minutes = travelTimes.minutes(from.engagement.venue, to.engagement.venue);
        if (minutes == null) {
            return null;
        }
        long gap = Duration.between(from.engagement.plannedUntil, to.engagement.startsAt)
                .toMinutes();
        return new Connection(
                from.engagement.venue,
                to.engagement.venue,
                minutes,
                travelTimes.isAssumed(from.engagement.venue, to.engagement.venue),
                gap - minutes);
    }

    /** The warnings about this assignment, the daily limit among them. */
    public List<Warning> warnings(Assignment a) {
        List<Warning> warnings = warningsOfItsOwn(a);
        fullDay(a).ifPresent(warnings::add);
        return warnings;
    }

    /** The warnings about one of several assignments: the daily limit is said of the day's last one only. */
    public List<Warning> warningsOncePerDay(Assignment a) {
        List<Warning> warnings = warningsOfItsOwn(a);
        fullDay(a).filter(w -> isLastOfItsDay(a)).ifPresent(warnings::add);
        return warnings;
    }

    private Optional<Warning> fullDay(Assignment a) {
        if (a.engagement.period() == null) {
            return Optional.empty();
        }
        long inDay = perDay.getOrDefault(dayOf(a), 0L);
        return inDay <= summit.maxPerDay
                ? Optional.empty()
                : Optional.of(Warning.of(new WarningFacts.OfFullDay(dayOf(a), inDay, summit.maxPerDay)));
    }

    private boolean isLastOfItsDay(Assignment a) {
        int next = timed.indexOf(a) + 1;
        return next == timed.size() || !dayOf(timed.get(next)).equals(dayOf(a));
    }

    private List<Warning> warningsOfItsOwn(Assignment a) {
        List<Warning> warnings = new ArrayList<>();
        Period period = a.engagement.period();
        if (period == null) {
            return warnings;
        }
        overlapping(a).forEach(other -> warnings.add(Warning.of(WarningFacts.OfClash.of(new Overlap(a, other)))));
        Connection way = connectionTo(a);
        if (way != null && way.isTight()) {
            warnings.add(Warning.of(WarningFacts.OfTightTransfer.of(way)));
        }
        if (delegate.isAwayDuring(period.from(), period.until())) {
            warnings.add(Warning.of(WarningFacts.OfAbsence.of(delegate, period)));
        }
        return warnings;
    }

    private LocalDate dayOf(Assignment a) {
        return summit.dayOf(a.engagement.startsAt);
    }
}
