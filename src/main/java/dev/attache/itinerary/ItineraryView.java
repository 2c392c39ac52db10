package dev.attache.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One delegate's days in order. A day without engagements is left out; engagements whose hour is not known yet stand at
 * the end, on no day.
 */
@Schema(description = "One delegate's days in order")
public record ItineraryView(
        Traveller delegate,
        SummitRef summit,
        @Schema(description = "Those that have engagements") List<ItineraryDay> days,
        @Schema(description = "Engagements whose hour is not known yet") List<ItineraryEntry> unplaced) {

    static ItineraryView of(Itinerary itinerary) {
        List<ItineraryEntry> entries = itinerary.schedule.assignments().stream()
                .map(a -> ItineraryEntry.of(a, itinerary))
                .toList();
        Map<LocalDate, List<ItineraryEntry>> byDay = entries.stream()
                .filter(e -> e.startsAt() != null)
                .collect(Collectors.groupingBy(e -> e.startsAt().toLocalDate(), TreeMap::new, Collectors.toList()));
        return new ItineraryView(
                Traveller.of(itinerary.delegate),
                SummitRef.of(itinerary.delegate.summit),
                byDay.entrySet().stream()
                        .map(d -> new ItineraryDay(d.getKey(), d.getValue()))
                        .toList(),
                entries.stream().filter(e -> e.startsAt() == null).toList());
    }

    /** A local day of the summit, and what the delegate does on it. */
    @Schema(description = "A local day of the summit")
    public record ItineraryDay(LocalDate date, List<ItineraryEntry> entries) {}
}
