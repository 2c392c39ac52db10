package dev.attache.hospitality.seating;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.hospitality.dinner.DinnerTable;
import dev.attache.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table as answered. */
@Schema(description = "A table at a dinner")
public record TableView(
        long id,
        @JsonIgnore int version,
        String name,
        @Schema(description = "In seats") int size,
        @Schema(description = "The place in the order of tables") int position)
        implements Versioned {

    static TableView of(DinnerTable t) {
        return new TableView(t.id, t.version, t.name, t.size, t.position);
    }
}
