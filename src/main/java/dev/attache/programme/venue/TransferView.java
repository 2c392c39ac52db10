package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The transfer time in answers; it holds in both directions. */
@Schema(description = "The minutes between two places, in both directions")
public record TransferView(long id, @JsonIgnore int version, String from, String to, int minutes) implements Versioned {
    /** The query of all; a where follows. */
    public static final String ALL = "select t.id, t.version, t.from_place, t.to_place, t.minutes from transfer t";

    /** Those of a summit, by its id. */
    public static final String OF_SUMMIT = ALL + " where t.summit_id = ?";

    /** Those of a summit, by its slug. */
    public static final String OF_SUMMIT_NAMED = ALL + " where t.summit_id = (select id from summit where slug = ?)";

    static TransferView of(Transfer t) {
        return new TransferView(t.id, t.version, t.fromPlace, t.toPlace, t.minutes);
    }
}
