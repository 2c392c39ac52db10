package dev.attache.delegation.itinerary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole delegation's itineraries, by precedence; of those without an assignment too. */
@Schema(description = "The whole delegation's itineraries")
public record DelegationItineraries(
        SummitRef summit, @Schema(description = "By precedence") List<ItineraryView> delegates) {}
