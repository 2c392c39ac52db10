package dev.attache.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.http.Versioned;
import java.util.List;

/** A venue as it is answered; {@code printedAs} holds the spellings that are in print. */
public record VenueView(
        long id, @JsonIgnore int version, String place, String room, String address, List<String> printedAs)
        implements Versioned {

    /** The view of a venue; of none, null. */
    public static VenueView of(Venue v) {
        return v == null ? null : new VenueView(v.id, v.version, v.place, v.room, v.address, v.printedAs);
    }
}
