package dev.attache.hospitality.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table and seat of an attendee. */
@Schema(description = "The table that somebody sits at, and their seat there")
public record Placement(
        @Schema(description = "The table's") long id,
        @Schema(description = "The table's") String name,
        @Schema(description = "From 1") int seat,
        @Schema(description = "Whether no program is to move them") boolean locked) {

    static Placement of(Attendee a) {
        return a.table == null ? null : new Placement(a.table.id, a.table.name, a.seat, a.locked);
    }
}
