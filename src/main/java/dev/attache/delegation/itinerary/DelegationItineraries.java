package dev.attache.delegation.itinerary;

import dev.attache.programme.summit.Summit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole delegation's itineraries, by precedence; of those without an assignment too. */
@Schema(description = "The whole delegation's itineraries")
public record DelegationItineraries(
        SummitRef summit, @Schema(description = "By precedence") List<ItineraryView> delegates) {
    static DelegationItineraries of(Summit summit) {
        return new DelegationItineraries(
                SummitRef.of(summit),
                Itinerary.ofAll(summit).stream().map(ItineraryView::of).toList());
    }
}
