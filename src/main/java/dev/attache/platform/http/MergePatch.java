package dev.attache.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.problem.Invalid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.StringReader;

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
    Validator validator;

    /** The merged body, validated like a PUT's. */
    @SuppressWarnings("unchecked")
    public <T> T apply(JsonNode patch, T current) {
        if (patch == null || !patch.isObject()) {
            throw Invalid.at("", "a merge patch is a JSON object");
        }
        try {
            JsonValue merged =
                    Json.createMergePatch(value(patch.toString())).apply(value(mapper.writeValueAsString(current)));
            T body = (T) mapper.readValue(merged.toString(), current.getClass());
            var violations = validator.validate(body);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return body;
        } catch (JsonProcessingException e) {
            throw Invalid.of(e);
        }
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
