package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.DelegateRef;
import dev.attache.platform.i18n.AcceptedLanguage;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.SummitZone;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the views of assignments with their warnings: those of the delegate's schedule, and those of other rooms. */
@Singleton
class AssignmentViews {
    @Inject
    Event<AssignmentWarnings> warnings;

    @Inject
    AcceptedLanguage accepted;

    @Inject
    Schedules schedules;

    /** The views of some appointments of a summit: the number of queries does not depend on how many they are. */
    List<AssignmentView> of(String summit, List<Appointment> some) {
        return some.isEmpty() ? List.of() : of(some, schedules.around(summit, some), Schedule::warningsOncePerDay);
    }

    /** The view of the appointment with this engagement in the schedule. */
    AssignmentView of(Engagement engagement, Schedule schedule) {
        Appointment appointment = schedule.to(engagement);
        return of(List.of(appointment), Map.of(appointment.delegate(), schedule), Schedule::warnings)
                .get(0);
    }

    /** The views of the appointments with this engagement in the schedules, by precedence. */
    List<AssignmentView> of(Engagement engagement, Map<Long, Schedule> schedules) {
        List<Appointment> byPrecedence = schedules.values().stream()
                .sorted(Comparator.comparing(Schedule::delegate, DelegateRef.BY_PRECEDENCE))
                .map(schedule -> schedule.to(engagement))
                .toList();
        return of(byPrecedence, schedules, Schedule::warnings);
    }

    private List<AssignmentView> of(
            List<Appointment> some,
            Map<Long, Schedule> schedules,
            BiFunction<Schedule, Appointment, List<WarningFacts>> own) {
        if (some.isEmpty()) {
            return List.of();
        }
        SummitZone zone = schedules.get(some.get(0).delegate()).zone();
        AssignmentWarnings added = new AssignmentWarnings(zone, some);
        warnings.fire(added);
        Language language = accepted.language();
        return some.stream()
                .map(a -> AssignmentView.of(
                        a,
                        schedules.get(a.delegate()),
                        Warning.of(
                                Stream.concat(
                                        own.apply(schedules.get(a.delegate()), a).stream(), added.addedTo(a).stream()),
                                language)))
                .toList();
    }
}
