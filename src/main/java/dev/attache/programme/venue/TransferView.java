package dev.attache.programme.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes between two places, as they are answered; they hold in both directions. */
@Schema(description = "The minutes between two places, in both directions")
public record TransferView(long id, @JsonIgnore int version, String from, String to, int minutes) implements Versioned {

    static TransferView of(Transfer t) {
        return new TransferView(t.id, t.version, t.fromPlace, t.toPlace, t.minutes);
    }
}
