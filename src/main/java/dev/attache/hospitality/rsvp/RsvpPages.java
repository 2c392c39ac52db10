package dev.attache.hospitality.rsvp;

import dev.attache.platform.html.Page;
import dev.attache.platform.i18n.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;

/** The guest's page, and the page of an unknown link: templates/RsvpPages. */
class RsvpPages {
    private static final String STYLE = Page.style("RsvpPages/rsvp.css");

    private RsvpPages() {}

    /** The invitation, and the form while answers are taken. */
    static RestResponse.ResponseBuilder<String> invitation(OwnInvitationView it, Language language, RsvpForm form) {
        return Page.withForm(
                Templates.invitation(it, new RsvpWording(language), form, STYLE).render(), STYLE);
    }

    /** A sentence instead of it: the keys of its title and of its words. */
    static RestResponse.ResponseBuilder<String> refusal(String title, String words, Language language) {
        return Page.of(Templates.refusal(title, words, language, STYLE).render(), STYLE);
    }

    @CheckedTemplate(basePath = "RsvpPages")
    static class Templates {
        static native TemplateInstance invitation(OwnInvitationView it, RsvpWording say, RsvpForm form, String style);

        static native TemplateInstance refusal(String title, String words, Language language, String style);
    }
}
