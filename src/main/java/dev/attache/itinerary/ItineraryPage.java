package dev.attache.itinerary;

import dev.attache.http.Digest;
import dev.attache.http.Document;
import dev.attache.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** One delegate's itinerary on a page that asks nothing of the network and runs nothing. */
class ItineraryPage {
    static final String MEDIA_TYPE = "text/html";
    private static final String STYLE = style();

    private final ItineraryView view;
    private final Wording wording;
    private final int assumedMinutes;

    ItineraryPage(Itinerary itinerary, Language language) {
        this.view = ItineraryView.of(itinerary);
        this.wording = new Wording(language);
        this.assumedMinutes = itinerary.delegate.summit.assumedSessionMinutes;
    }

    RestResponse.ResponseBuilder<String> answer() {
        String style = STYLE + footer();
        boolean assumesEnds =
                view.days().stream().flatMap(d -> d.entries().stream()).anyMatch(ItineraryEntry::endAssumed);
        String page = ItineraryPages.itinerary(view, wording, assumesEnds, assumedMinutes, style)
                .render();
        return new Document(MEDIA_TYPE, page)
                .answer()
                .header("Content-Security-Policy", policy(style))
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The page's own style, told by its hash, and nothing else at all. */
    private static String policy(String style) {
        byte[] hash = Digest.sha256(style.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** Whose it is, at the foot of each sheet: a delegation's pages come out of one printer. */
    private String footer() {
        String whose = wording.language().name(view.delegate().name()) + " · "
                + wording.language().said(view.summit().name()).get(0).words();
        return "@page { @bottom-left { content: \"" + quoted(whose) + "\"; font: 9pt sans-serif; } }\n";
    }

    /** As the inside of a CSS string: whatever could end it, or the style, is told by its number. */
    static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "\\%x ".formatted(c))
                .collect(Collectors.joining());
    }

    private static String style() {
        try (InputStream css = ItineraryPage.class.getResourceAsStream("/templates/ItineraryPages/itinerary.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
