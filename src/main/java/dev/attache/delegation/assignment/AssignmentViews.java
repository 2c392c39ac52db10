package dev.attache.delegation.assignment;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.platform.i18n.AcceptedLanguage;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of assignments with their warnings: those of the delegate's schedule, and those of other rooms. */
@Singleton
class AssignmentViews {
    @Inject
    Event<AssignmentWarnings> warnings;

    @Inject
    AcceptedLanguage accepted;

    /** The views of some assignments: the number of queries does not depend on how many they are. */
    List<AssignmentView> of(Summit summit, List<Assignment> some) {
        return of(
                some,
                Schedule.ofDelegates(summit, some.stream().map(a -> a.delegate).collect(Collectors.toSet())),
                Schedule::warningsOncePerDay);
    }

    AssignmentView of(Assignment assignment, Schedule schedule) {
        return of(List.of(assignment), Map.of(assignment.delegate, schedule)).get(0);
    }

    List<AssignmentView> of(List<Assignment> some, Map<Delegate, Schedule> schedules) {
        return of(some, schedules, Schedule::warnings);
    }

    private List<AssignmentView> of(
            List<Assignment> some,
            Map<Delegate, Schedule> schedules,
            BiFunction<Schedule, Assignment, List<Warning>> own) {
        AssignmentWarnings added = new AssignmentWarnings(some);
        warnings.fire(added);
        Language language = accepted.language();
        return some.stream()
                .map(a -> AssignmentView.of(
                        a,
                        schedules.get(a.delegate),
                        Stream.concat(own.apply(schedules.get(a.delegate), a).stream(), added.addedTo(a).stream())
                                .map(w -> w.in(language))
                                .toList()))
                .toList();
    }
}
