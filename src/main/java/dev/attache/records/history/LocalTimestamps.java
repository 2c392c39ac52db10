package dev.attache.records.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * Converts timestamps in JSON made by the database to local time; they are recognised by the names of their members.
 */
public final class LocalTimestamps {
    static final Set<String> NAMES = Set.of(
            "moment",
            "startsAt",
            "endsAt",
            "plannedUntil",
            "arrivesAt",
            "departsAt",
            "registration.deadline",
            "dueAt",
            "rsvpBy",
            "sentAt",
            "remindedAt",
            "respondedAt",
            "answeredAt",
            "stampedAt",
            "arrivedAt",
            "createdAt",
            "changedAt",
            "droppedAt",
            "nextAttemptAt",
            "erasedAt",
            "personalDataAnnouncedAt",
            "personalDataErasedAt");

    private LocalTimestamps() {}

    /** The JSON with each timestamp in it, at any depth, in local time. */
    public static JsonNode local(JsonNode value, ZoneId zone) {
        return local("", value, zone);
    }

    static JsonNode local(String name, JsonNode value, ZoneId zone) {
        if (value.isObject()) {
            ObjectNode local = JsonNodeFactory.instance.objectNode();
            value.fields().forEachRemaining(f -> local.set(f.getKey(), local(f.getKey(), f.getValue(), zone)));
            return local;
        }
        if (value.isArray()) {
            ArrayNode local = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> local.add(local(name, item, zone)));
            return local;
        }
        return value.isTextual() && NAMES.contains(name)
                ? new TextNode(OffsetDateTime.parse(value.textValue())
                        .atZoneSameInstant(zone)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                : value;
    }
}
