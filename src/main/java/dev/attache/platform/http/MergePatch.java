package dev.attache.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.platform.problem.Invalid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * JSON Merge Patch (RFC 7396): the patch is merged onto the PUT body of the present resource, which then takes the way
 * of a PUT, so that rules are written once.
 */
@Singleton
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    ObjectMapper mapper;

    @Inject
    JsonBinding binding;

    /** The merged body, validated like a PUT's. */
    public <T> T apply(JsonNode patch, T current) {
        if (patch == null || !patch.isObject()) {
            throw Invalid.at("", "a merge patch is a JSON object");
        }
        // As trees: written out in between, a number that no double holds would come back as text.
        return binding.valid(merged(mapper.valueToTree(current), patch), mapper.constructType(current.getClass()));
    }

    /** By RFC 7396, 2. */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target : JsonNodeFactory.instance.objectNode();
        patch.fields().forEachRemaining(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), merged(merged.path(member.getKey()), member.getValue()));
            }
        });
        return merged;
    }
}
