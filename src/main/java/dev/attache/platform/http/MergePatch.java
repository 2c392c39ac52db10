package dev.attache.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.problem.Invalid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
        try {
            JsonValue merged =
                    Json.createMergePatch(value(patch.toString())).apply(value(mapper.writeValueAsString(current)));
            return binding.bindValid(
                    merged.toString().getBytes(StandardCharsets.UTF_8), mapper.constructType(current.getClass()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
