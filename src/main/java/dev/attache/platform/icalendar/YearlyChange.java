package dev.attache.platform.icalendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A change of offset that comes every year by a zone's rules, as an RRULE; and the first by this rule. */
record YearlyChange(ZoneOffsetTransition first, Recurrence recurrence) {
    /** In so many years the weekdays come round to all dates. */
    private static final int YEARS = 400;

    /**
     * All changes of the zone's rules from the year before this on. None where the rules came into force later, or where an
     * RRULE cannot say one of them.
     */
    static List<YearlyChange> of(ZoneRules rules, Year year) {
        List<ZoneOffsetTransition> former = rules.getTransitions();
        if (former.isEmpty() || rules.getTransitionRules().isEmpty()) {
            return List.of();
        }
        int first = former.get(former.size() - 1).getDateTimeAfter().getYear() + 1;
        List<YearlyChange> yearly = rules.getTransitionRules().stream()
                .map(rule -> of(rule, first))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(change -> change.first().getInstant()))
                .toList();
        return first < year.getValue()
                        && yearly.size() == rules.getTransitionRules().size()
                ? yearly
                : List.of();
    }

    private static Optional<YearlyChange> of(ZoneOffsetTransitionRule rule, int first) {
        List<LocalDateTime> onsets = IntStream.range(first, first + YEARS)
                .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
                .toList();
        return hasOne(onsets, LocalDateTime::toLocalTime)
                        && hasOne(onsets, LocalDateTime::getMonth)
                        && hasOne(onsets, LocalDateTime::getDayOfWeek)
                ? Optional.of(new YearlyChange(rule.createTransition(first), recurrence(onsets)))
                : Optional.empty();
    }

    /** On the last, or the first to fourth such weekday of the month; or on the first from a day of the month on. */
    private static Recurrence recurrence(List<LocalDateTime> onsets) {
        LocalDateTime onset = onsets.get(0);
        DayOfWeek weekday = DayOfWeek.values()[onset.getDayOfWeek().getValue() % 7];
        Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(onset.getMonthValue());
        if (onsets.stream().allMatch(o -> o.plusWeeks(1).getMonth() != o.getMonth())) {
            yearly.byDay(-1, weekday);
        } else if (hasOne(onsets, YearlyChange::week)) {
            yearly.byDay(week(onset), weekday);
        } else {
            int from =
                    onsets.stream().mapToInt(LocalDateTime::getDayOfMonth).min().orElseThrow();
            yearly.byDay(weekday)
                    .byMonthDay(IntStream.range(from, from + 7).boxed().toArray(Integer[]::new));
        }
        return yearly.build();
    }

    private static int week(LocalDateTime onset) {
        return (onset.getDayOfMonth() - 1) / 7 + 1;
    }

    private static <T> boolean hasOne(List<LocalDateTime> onsets, Function<LocalDateTime, T> part) {
        return onsets.stream().map(part).distinct().count() == 1;
    }
}
