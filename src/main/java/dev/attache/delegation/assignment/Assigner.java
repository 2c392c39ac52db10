package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Assigns delegates to engagements and releases them, all or nothing. The caller has locked the summit's row, so that
 * no other request changes what is read here.
 */
@Singleton
public class Assigner {
    @Inject
    Clock clock;

    @Inject
    Schedules delegatesSchedules;

    @Inject
    Event<DelegateReleased> releases;

    /** Replaces all assignments of the engagement; answers the delegates' schedules, by their ids. */
    public Map<Long, Schedule> replace(Engagement engagement, Map<Delegate, NewAssignment> wanted) {
        List<Assignment> standing = Assignment.to(engagement);
        List<Assignment> dropped =
                standing.stream().filter(a -> !wanted.containsKey(a.delegate)).toList();
        remove(dropped);
        Engagement.getEntityManager().refresh(engagement);
        Map<Long, Schedule> schedules = assign(engagement, wanted, standing, Clash.WaiverPlace.LIST);
        if (!dropped.isEmpty()) {
            releases.fire(new DelegateReleased(engagement));
        }
        return schedules;
    }

    /** Assigns each of these delegates, or changes the existing assignment; answers their schedules, by their ids. */
    public Map<Long, Schedule> assign(Engagement engagement, Map<Delegate, NewAssignment> wanted) {
        return assign(engagement, wanted, Assignment.of(engagement, wanted.keySet()), Clash.WaiverPlace.BODY);
    }

    /** Assigns the delegate, or changes the assignment that there is; answers the delegate's schedule. */
    Schedule assign(Engagement engagement, Delegate delegate, Optional<Assignment> standing, NewAssignment body) {
        return assign(engagement, Map.of(delegate, body), standing.stream().toList(), Clash.WaiverPlace.BODY)
                .get(delegate.id);
    }

    private Map<Long, Schedule> assign(
            Engagement engagement,
            Map<Delegate, NewAssignment> wanted,
            List<Assignment> standing,
            Clash.WaiverPlace place) {
        Map<Delegate, Assignment> existing =
                standing.stream().collect(Collectors.toMap(a -> a.delegate, Function.identity()));
        Map<Long, Schedule> schedules = delegatesSchedules.of(engagement.summit, wanted.keySet());
        LapsedWaiver.remove(schedules);
        List<Assignment> fresh = new ArrayList<>();
        List<Assignment> all = new ArrayList<>();
        List<Clash.With> clashes = new ArrayList<>();
        wanted.forEach((delegate, body) -> {
            Assignment stands = existing.get(delegate);
            if (stands == null) {
                engagement.requireScheduled();
            }
            if (stands == null || !body.equals(NewAssignment.of(stands))) {
                delegate.requireNotErased();
            }
            Assignment assignment = stands == null ? blank(engagement, delegate) : stands;
            assignment.apply(body);
            Appointment appointment = Appointment.of(assignment);
            Schedule schedule = schedules.get(delegate.id).with(appointment);
            clashes.addAll(
                    stands == null ? Clash.ofNew(appointment, schedule) : Clash.ofChanged(appointment, schedule));
            assignment.waiver = schedule.waiverOf(appointment);
            all.add(assignment);
            if (stands == null) {
                fresh.add(assignment);
            }
        });
        Clash.refuseIfAny(clashes, place);
        engagement.admits(fresh.size());
        fresh.forEach(DroppedAssignment::revive);
        fresh.forEach(a -> a.persist());
        Assignment.flush();
        all.forEach(a -> schedules.compute(a.delegate.id, (id, schedule) -> schedule.with(Appointment.of(a))));
        return schedules;
    }

    /** Releases a delegate. */
    public void drop(Engagement engagement, Assignment assignment) {
        remove(List.of(assignment));
        releases.fire(new DelegateReleased(engagement));
    }

    /** Removes the assignments, and the waivers of others that they made necessary; calendars show them as cancelled. */
    private void remove(Collection<Assignment> assignments) {
        assignments.forEach(a -> {
            DroppedAssignment.remember(a, clock.instant());
            a.delete();
        });
        Assignment.flush();
        if (!assignments.isEmpty()) {
            Set<Delegate> released = assignments.stream().map(a -> a.delegate).collect(Collectors.toSet());
            Summit summit = assignments.iterator().next().summit;
            LapsedWaiver.remove(delegatesSchedules.of(summit, released));
        }
    }

    private Assignment blank(Engagement engagement, Delegate delegate) {
        Assignment assignment = new Assignment();
        assignment.summit = engagement.summit;
        assignment.engagement = engagement;
        assignment.delegate = delegate;
        assignment.uid = UUID.randomUUID();
        assignment.changedAt = clock.instant();
        return assignment;
    }
}
