package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.html.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;

/** The check-in page at the door, for a phone: templates/CheckInPages. */
class CheckInPages {
    private static final String STYLE = Page.style("CheckInPages/checkin.css");

    private CheckInPages() {}

    /**
     * The list.
     *
     * @param said what was asked for, kept from one form to the next
     * @param fault the key of the message that says why the form was not taken; null where none was sent
     */
    static RestResponse.ResponseBuilder<String> checkIn(
            Dinner dinner, CheckInView it, AttendeeWording say, Said said, String fault) {
        return Page.withForm(
                Templates.checkin(dinner, it, say, said, fault, STYLE).render(), STYLE);
    }

    /** The query of the page: search words and language, empty where not given, and the page's path. */
    record Said(String q, String lang, String base) {
        static Said of(String q, String lang, String base) {
            return new Said(q == null ? "" : q, lang == null ? "" : lang, base);
        }

        public String page() {
            return base + "/check-in.html";
        }
    }

    @CheckedTemplate(basePath = "CheckInPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance checkin(
                Dinner dinner, CheckInView it, AttendeeWording say, Said said, String fault, String style);
    }
}
