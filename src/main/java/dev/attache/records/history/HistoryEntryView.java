package dev.attache.records.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the history in answers, in local time. */
@Schema(description = "What one request, or the program by itself, did to one thing")
public record HistoryEntryView(
        long id,
        OffsetDateTime moment,
        @Schema(
                        description =
                                "The account's name; else \"the program\", \"a guest's link\" or a user of the database",
                        examples = "admin")
                String actor,
        Action action,
        Kind kind,
        @Schema(description = "The id of the thing, as the last in its address: of an assignment the delegate's")
                long resource,
        @Schema(description = "The id before it in the address, of the dinner or engagement it stands under") @Nullable
                Long owner,
        @Schema(description = "By the names that the API has for them, with dots for members of members")
                Map<String, Change> changes) {

    /** A value before and after. */
    @Schema(name = "HistoryChange", description = "A value before and after; of a secret \"***\"")
    public record Change(
            @Nullable @Schema(description = "null before there was one") Object from,
            @Nullable @Schema(description = "null when there is none any more") Object to) {}

    static HistoryEntryView of(HistoryEntry entry, ZoneId zone) {
        Map<String, Change> changes = new LinkedHashMap<>();
        entry.changes.fields().forEachRemaining(field -> {
            JsonNode change = field.getValue();
            changes.put(
                    field.getKey(),
                    new Change(
                            LocalTimestamps.local(field.getKey(), change.get("from"), zone),
                            LocalTimestamps.local(field.getKey(), change.get("to"), zone)));
        });
        return new HistoryEntryView(
                entry.id,
                entry.moment.atZone(zone).toOffsetDateTime(),
                entry.actor,
                entry.action,
                entry.kind,
                entry.entityId,
                entry.ownerId,
                changes);
    }
}
