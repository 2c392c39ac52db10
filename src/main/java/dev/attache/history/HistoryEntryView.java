package dev.attache.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a history as answered, in local time. */
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

    /** The columns that are moments, by the names that the API has for them. */
    static final Set<String> MOMENTS = Set.of(
            "startsAt",
            "endsAt",
            "arrivesAt",
            "departsAt",
            "registration.deadline",
            "rsvpBy",
            "sentAt",
            "remindedAt",
            "respondedAt",
            "answeredAt",
            "arrivedAt",
            "createdAt");

    /** A value before and after. */
    @Schema(name = "HistoryChange", description = "A value before and after; of a secret \"***\"")
    public record Change(
            @Nullable @Schema(description = "null before there was one") Object from,
            @Nullable @Schema(description = "null when there is none any more") Object to) {}

    static HistoryEntryView of(HistoryEntry entry, ZoneId zone) {
        Map<String, Change> changes = new LinkedHashMap<>();
        entry.changes.fields().forEachRemaining(field -> {
            boolean isMoment = MOMENTS.contains(field.getKey());
            JsonNode change = field.getValue();
            changes.put(
                    field.getKey(),
                    new Change(local(change.get("from"), isMoment, zone), local(change.get("to"), isMoment, zone)));
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

    /** With the moments in it, which are kept in UTC, in local time. */
    private static JsonNode local(JsonNode value, boolean isMoment, ZoneId zone) {
        if (value.isObject()) {
            ObjectNode local = JsonNodeFactory.instance.objectNode();
            value.fields()
                    .forEachRemaining(
                            f -> local.set(f.getKey(), local(f.getValue(), MOMENTS.contains(f.getKey()), zone)));
            return local;
        }
        if (value.isArray()) {
            ArrayNode local = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> local.add(local(item, isMoment, zone)));
            return local;
        }
        return isMoment && value.isTextual()
                ? new TextNode(OffsetDateTime.parse(value.textValue())
                        .atZoneSameInstant(zone)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                : value;
    }
}
