package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.attache.platform.doubt.Doubt;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue as it is answered; {@code printedAs} holds the spellings that are in print. */
@Schema(description = "A room at a place, or a place as a whole")
public record VenueView(
        long id,
        @JsonIgnore int version,
        String place,
        @Nullable String room,
        @Nullable String address,
        @Schema(description = "The name by language, shown instead of place and room in that language") @Nullable
                LocalizedText label,
        @Schema(description = "The spellings that are in print") List<String> printedAs,
        @Schema(description = "Doubts about what was entered; not there in lists, nor where another resource shows it")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<Doubt> warnings)
        implements Versioned {

    /** The columns of a row, in the order of the components, of the table venue as {@code v}. */
    public static final String COLUMNS =
            "v.id, v.version, v.place, v.room, v.address, v.label, v.printed_as, null::jsonb";

    /** The query of the rows of a page. */
    static final String OF_PAGE = "select " + COLUMNS + " from page join venue v on v.id = page.id";

    /** The name in this language, else place and room. */
    public String label(Language language) {
        return Venue.label(label, language, place, room);
    }

    /** The name and the address. */
    public String labelWithAddress(Language language) {
        return language.joined(label(language), address);
    }

    boolean isAtPlaceOf(VenueView other) {
        return place.equals(other.place);
    }

    /** The view of a venue; of none, null. */
    public static VenueView of(Venue v) {
        return v == null ? null : of(v, null);
    }

    /** The view with the doubts about what was entered. */
    static VenueView of(Venue v, List<Doubt> doubts) {
        return new VenueView(v.id, v.version, v.place, v.room, v.address, v.label, v.printedAs, doubts);
    }
}
