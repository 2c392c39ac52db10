package dev.attache.itinerary;

import dev.attache.summit.Summit;
import java.util.List;

/** The whole delegation's itineraries, by precedence; of those without an assignment too. */
public record DelegationItineraries(SummitRef summit, List<ItineraryView> delegates) {
    static DelegationItineraries of(Summit summit) {
        return new DelegationItineraries(
                SummitRef.of(summit),
                Itinerary.ofAll(summit).stream().map(ItineraryView::of).toList());
    }
}
