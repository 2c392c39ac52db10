package dev.attache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.ResponseBodyData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * JSON read by simple paths: {@code venue.name.en}, {@code results[0].id}, and {@code results.id} for the ids of all
 * results. REST-assured's JsonPath reads the same ones, but compiles a Groovy class for each.
 */
public class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode node;

    private Json(JsonNode node) {
        this.node = node;
    }

    public static Json of(ResponseBodyData answer) {
        return of(new String(answer.asByteArray(), StandardCharsets.UTF_8));
    }

    public static Json of(String text) {
        try {
            return new Json(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** What stands there, to be read by paths of its own. */
    public Json at(String path) {
        JsonNode found = node;
        for (String step : path.split("[.\\[]")) {
            found = step.endsWith("]")
                    ? found.path(Integer.parseInt(step.substring(0, step.length() - 1)))
                    : step.isEmpty() ? found : member(found, step);
        }
        return new Json(found);
    }

    public List<Json> each(String path) {
        return StreamSupport.stream(at(path).node.spliterator(), false)
                .map(Json::new)
                .toList();
    }

    /** Null when it is null or not there, as with all of these that answer no primitive. */
    public String getString(String path) {
        JsonNode found = at(path).node;
        return absent(found) ? null : found.isValueNode() ? found.asText() : found.toString();
    }

    public int getInt(String path) {
        return MAPPER.convertValue(there(path), Integer.class);
    }

    public long getLong(String path) {
        return MAPPER.convertValue(there(path), Long.class);
    }

    public boolean getBoolean(String path) {
        return MAPPER.convertValue(there(path), Boolean.class);
    }

    public <T> T get(String path) {
        return MAPPER.convertValue(at(path).node, new TypeReference<T>() {});
    }

    public <V> Map<String, V> getMap(String path) {
        return MAPPER.convertValue(at(path).node, new TypeReference<Map<String, V>>() {});
    }

    public <T> List<T> getList(String path) {
        return MAPPER.convertValue(at(path).node, new TypeReference<List<T>>() {});
    }

    public <T> List<T> getList(String path, Class<T> type) {
        return MAPPER.convertValue(at(path).node, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    @Override
    public String toString() {
        return node.toString();
    }

    /** A list's member is the list of its elements' members; an element that is null has none. */
    private static JsonNode member(JsonNode of, String name) {
        if (!of.isArray()) {
            return of.path(name);
        }
        var members = MAPPER.createArrayNode();
        for (JsonNode element : of) {
            if (!element.isNull()) {
                JsonNode member = member(element, name);
                members.add(member.isMissingNode() ? null : member);
            }
        }
        return members;
    }

    private JsonNode there(String path) {
        JsonNode found = at(path).node;
        if (absent(found)) {
            throw new IllegalArgumentException("No " + path + " in " + node);
        }
        return found;
    }

    private static boolean absent(JsonNode node) {
        return node instanceof MissingNode || node.isNull();
    }
}
