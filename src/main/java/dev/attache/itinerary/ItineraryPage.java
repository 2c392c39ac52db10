package dev.attache.itinerary;

import dev.attache.http.Digest;
import dev.attache.http.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One delegate's itinerary on a page that asks nothing of the network and runs nothing. */
class ItineraryPage {
    static final String MEDIA_TYPE = "text/html";
    private static final String STYLE = style();

    /** Only its own style, told by its hash, and nothing else at all. */
    static final String SECURITY_POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Digest.sha256(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ItineraryPage() {}

    static Document of(Itinerary itinerary, Language language) {
        return new Document(
                MEDIA_TYPE,
                ItineraryPages.itinerary(
                                ItineraryView.of(itinerary),
                                new Wording(language),
                                itinerary.schedule.assignments().stream().anyMatch(a -> a.engagement.endAssumed()),
                                itinerary.delegate.summit.assumedSessionMinutes,
                                STYLE)
                        .render());
    }

    private static String style() {
        try (InputStream css = ItineraryPage.class.getResourceAsStream("/templates/ItineraryPages/itinerary.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
