package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The refusal (409) of an arrival or a no-show before the dinner's local day: it would close the guest's link and thank a
 * guest who has not been there yet. Taking back what was recorded is possible at any time.
 */
class TooEarly extends Refusal {
    private final LocalDate date;

    private TooEarly(LocalDate date) {
        super(
                409,
                "too-early",
                "The dinner is not today",
                "The dinner is on %s: arrivals and no-shows are recorded from that day on.".formatted(date));
        this.date = date;
    }

    static void refuseIf(Dinner dinner, Instant now, Duration openBefore) {
        if (isBefore(dinner, now, openBefore)) {
            throw new TooEarly(dinner.date);
        }
    }

    static boolean isBefore(Dinner dinner, Instant now, Duration openBefore) {
        return now.isBefore(dinner.summit.day(dinner.date).from().minus(openBefore));
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("date", date);
    }
}
