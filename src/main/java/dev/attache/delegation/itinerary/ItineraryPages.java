package dev.attache.delegation.itinerary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page to print, and to read on a phone: templates/ItineraryPages. */
@CheckedTemplate(basePath = "ItineraryPages")
class ItineraryPages {
    private ItineraryPages() {}

    static native TemplateInstance itinerary(
            ItineraryView it, Wording say, boolean assumesEnds, int assumedMinutes, String style);
}
