package dev.attache.delegation.itinerary;

import dev.attache.platform.i18n.Language;
import dev.attache.programme.summit.Summit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole delegation's itineraries, by precedence; of those without an assignment too. */
@Schema(description = "The whole delegation's itineraries")
public record DelegationItineraries(
        SummitRef summit, @Schema(description = "By precedence") List<ItineraryView> delegates) {
    /** @param language of the sentences of warnings */
    static DelegationItineraries of(Summit summit, Language language) {
        return new DelegationItineraries(
                SummitRef.of(summit),
                Itinerary.ofAll(summit).stream()
                        .map(i -> ItineraryView.of(i, language))
                        .toList());
    }
}
