package dev.attache.platform.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The document as the program answers it: to walk through, and to hold answers against. */
public class Described {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    final JsonNode root;
    private final Map<JsonNode, JsonSchema> schemas = new HashMap<>();

    private Described(JsonNode root) {
        this.root = root;
    }

    public static Described now() throws JsonProcessingException {
        return new Described(MAPPER.readTree(
                given().get("/q/openapi?format=json").then().extract().asString()));
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }
        return operations;
    }

    /** The node itself, or what it refers to. */
    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** What is wrong with this JSON by this schema, members that the schema does not know included. */
    Set<ValidationMessage> faults(JsonNode schema, JsonNode json) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(json);
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.putObject("components").set("schemas", closed(root.at("/components/schemas")));
        return SCHEMAS.getSchema(whole, CONFIG);
    }

    private static JsonNode closed(JsonNode schemas) {
        JsonNode closed = schemas.deepCopy();
        for (JsonNode schema : closed) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return closed;
    }

    /** One operation of the document. */
    public record Operation(String path, String method, JsonNode node) {
        public String mediaType() {
            return node.at("/requestBody/content").fieldNames().next();
        }

        /** Those of the body; of an operation without one JSON, as it takes any. */
        List<String> mediaTypes() {
            List<String> types = new ArrayList<>();
            node.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
            return types.isEmpty() ? List.of("application/json") : types;
        }

        JsonNode body() {
            return node.at("/requestBody/content").get(mediaType());
        }

        @Override
        public String toString() {
            return method.toUpperCase() + " " + path;
        }
    }
}
