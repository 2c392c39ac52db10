package dev.attache.programme.venue;

import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.doubt.Doubts;
import dev.attache.platform.doubt.Likeness;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The doubts about a venue as entered: another one of the summit may be the same, in another spelling; or its place stands
 * there in another spelling, and would be another place with ways of its own.
 */
@Singleton
class VenueDoubts {
    /** The most venues, and the most places, that are told. */
    private static final int MOST_TOLD = 5;

    @Inject
    Doubts doubts;

    /** The doubts about a persisted venue; one query. */
    List<Doubt> about(Venue venue) {
        return doubts.of(of(venue, Venue.inOrder(venue.summit)));
    }

    static List<Doubt.Facts> of(Venue venue, List<Venue> all) {
        List<Doubt.Facts> found = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>();
        for (Venue other : all) {
            if (other.equals(venue)) {
                continue;
            }
            boolean onePlace = Likeness.isSpelling(venue.place, other.place);
            if ((onePlace && isOneRoom(venue.room, other.room))
                    || isOneLabel(venue.label, other.label)
                    || isPrinted(venue, other)) {
                if (found.size() < MOST_TOLD) {
                    found.add(new SimilarVenue(VenueView.of(other)));
                }
            } else if (onePlace && !venue.samePlaceAs(other)) {
                places.add(other.place);
            }
        }
        if (found.isEmpty() && all.stream().noneMatch(other -> !other.equals(venue) && venue.samePlaceAs(other))) {
            places.stream().limit(MOST_TOLD).forEach(place -> found.add(new SimilarPlace(place)));
        }
        return found;
    }

    private static boolean isOneRoom(String a, String b) {
        return a == null || b == null ? a == b : Likeness.isSpelling(a, b);
    }

    private static boolean isOneLabel(LocalizedText a, LocalizedText b) {
        return a != null
                && b != null
                && a.byLanguage().entrySet().stream()
                        .anyMatch(name -> b.exactly(name.getKey()) != null
                                && Likeness.isSame(name.getValue(), b.exactly(name.getKey())));
    }

    /** Whether one of the spellings in print of the other is this one. */
    private static boolean isPrinted(Venue venue, Venue other) {
        String label = venue.room == null ? venue.place : venue.place + " " + venue.room;
        return other.printedAs.stream().anyMatch(printed -> Likeness.isSame(printed, label));
    }

    @Schema(hidden = true)
    record SimilarVenue(VenueView venue) implements Doubt.Facts {
        @Override
        public String code() {
            return "similar-venue";
        }

        @Override
        public String sentence(Language language) {
            return language.text("doubt.similar-venue", venue.label(language), venue.id());
        }
    }

    @Schema(hidden = true)
    record SimilarPlace(String place) implements Doubt.Facts {
        @Override
        public String code() {
            return "similar-place";
        }

        @Override
        public String sentence(Language language) {
            return language.text("doubt.similar-place", place);
        }
    }
}
