package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The transfer time in answers; it holds in both directions. */
@Schema(description = "The minutes between two places, in both directions")
public record TransferView(long id, @JsonIgnore int version, String from, String to, int minutes) implements Versioned {
    /** Those of a summit, by its id. */
    public static final String OF_SUMMIT =
            "select t.id, t.version, t.from_place, t.to_place, t.minutes from transfer t where t.summit_id = ?";

    static TransferView of(Transfer t) {
        return new TransferView(t.id, t.version, t.fromPlace, t.toPlace, t.minutes);
    }
}
