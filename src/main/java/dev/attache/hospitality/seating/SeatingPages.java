package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.AttendeeWording;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.html.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The seating pages to print: templates/SeatingPages. */
class SeatingPages {
    private static final String STYLE = Page.style("SeatingPages/seating.css");
    private static final String CARDS_STYLE = Page.style("SeatingPages/cards.css");

    private SeatingPages() {}

    static RestResponse.ResponseBuilder<String> seating(Dinner dinner, AttendeeWording say) {
        String style = STYLE + footer(dinner, say);
        return Page.of(
                Templates.seating(dinner, SeatingView.of(dinner), say, style).render(), style);
    }

    static RestResponse.ResponseBuilder<String> kitchen(Dinner dinner, AttendeeWording say) {
        String style = STYLE + footer(dinner, say);
        return Page.of(
                Templates.kitchen(dinner, KitchenView.of(dinner), say, style).render(), style);
    }

    static RestResponse.ResponseBuilder<String> cards(Dinner dinner, AttendeeWording say) {
        return Page.of(
                Templates.cards(
                                dinner,
                                PlaceCard.of(dinner, say),
                                say.language().joined(PlaceCard.without(dinner, say).stream()),
                                say,
                                CARDS_STYLE)
                        .render(),
                CARDS_STYLE);
    }

    /** The name of the dinner, at the foot of each sheet. */
    private static String footer(Dinner dinner, AttendeeWording say) {
        String which = say.language().said(dinner.title).get(0).words() + " · "
                + say.language().day(dinner.date);
        return "@page { @bottom-left { content: \"" + Page.quoted(which) + "\"; font: 9pt sans-serif; } }\n";
    }

    @CheckedTemplate(basePath = "SeatingPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance seating(Dinner dinner, SeatingView it, AttendeeWording say, String style);

        static native TemplateInstance kitchen(Dinner dinner, KitchenView it, AttendeeWording say, String style);

        static native TemplateInstance cards(
                Dinner dinner, List<PlaceCard> cards, String without, AttendeeWording say, String style);
    }
}
