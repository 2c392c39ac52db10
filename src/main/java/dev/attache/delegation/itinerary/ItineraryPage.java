package dev.attache.delegation.itinerary;

import dev.attache.platform.html.Page;
import dev.attache.platform.i18n.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** One delegate's itinerary on a page that asks nothing of the network and runs nothing. */
class ItineraryPage {
    private static final String STYLE = Page.style("ItineraryPages/itinerary.css");

    private final ItineraryView view;
    private final Wording wording;
    private final int assumedMinutes;

    ItineraryPage(Itinerary itinerary, Language language) {
        this.view = ItineraryView.of(itinerary, language);
        this.wording = new Wording(language);
        this.assumedMinutes = itinerary.summit().assumedSessionMinutes();
    }

    RestResponse.ResponseBuilder<String> answer() {
        String style = STYLE + footer();
        boolean assumesEnds =
                view.days().stream().flatMap(d -> d.entries().stream()).anyMatch(ItineraryEntry::endAssumed);
        String page = ItineraryPages.itinerary(view, wording, assumesEnds, assumedMinutes, style)
                .render();
        return Page.of(page, style);
    }

    /** The footer of each sheet names the delegate and the summit: a delegation's pages come out of one printer. */
    private String footer() {
        String whose = wording.language().name(view.delegate().name()) + " · "
                + wording.language().said(view.summit().name()).get(0).words();
        return "@page { @bottom-left { content: \"" + Page.quoted(whose) + "\"; font: 9pt sans-serif; } }\n";
    }
}
