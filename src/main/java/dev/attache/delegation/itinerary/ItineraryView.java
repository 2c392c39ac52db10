package dev.attache.delegation.itinerary;

import dev.attache.platform.i18n.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One delegate's days in order. A day without engagements is left out; an engagement whose hour is not known yet stands
 * at the end of its day.
 */
@Schema(description = "One delegate's days in order")
public record ItineraryView(
        Traveller delegate,
        SummitRef summit,
        @Schema(description = "Those that have engagements") List<ItineraryDay> days) {

    /** @param language of the sentences of warnings */
    static ItineraryView of(Itinerary itinerary, Language language) {
        Map<LocalDate, List<ItineraryEntry>> byDay = itinerary.stops().stream()
                .map(stop -> ItineraryEntry.of(stop, itinerary, language))
                .collect(Collectors.groupingBy(ItineraryEntry::date, TreeMap::new, Collectors.toList()));
        return new ItineraryView(
                itinerary.delegate().in(itinerary.zone()),
                itinerary.summit().summit(),
                byDay.entrySet().stream()
                        .map(d -> new ItineraryDay(d.getKey(), d.getValue()))
                        .toList());
    }

    /** A local day of the summit, and what the delegate does on it. */
    @Schema(description = "A local day of the summit")
    public record ItineraryDay(LocalDate date, List<ItineraryEntry> entries) {}
}
