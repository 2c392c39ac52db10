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
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /**
     * The operations that the document leaves out ({@code @Operation(hidden = true)}), as their resource methods declare
     * them. The id of each is its class and method: {@code CheckInResource.arrival}.
     */
    public static List<Operation> hidden() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(Described::isHidden)
                .map(Described::operation)
                .sorted(Comparator.comparing(Operation::id))
                .toList();
    }

    private static boolean isHidden(Method method) {
        var said = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        return said != null && said.hidden();
    }

    private static Operation operation(Method method) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("operationId", method.getDeclaringClass().getSimpleName() + "." + method.getName());
        if (method.isAnnotationPresent(Consumes.class)) {
            node.putObject("requestBody")
                    .putObject("content")
                    .putObject(method.getAnnotation(Consumes.class).value()[0]);
        }
        if (method.isAnnotationPresent(Produces.class)) {
            String type = method.getAnnotation(Produces.class).value()[0].replaceFirst(";.*", "");
            node.putObject("responses").putObject("200").putObject("content").putObject(type);
        }
        Path path = method.getAnnotation(Path.class);
        String below = path == null ? "" : "/" + path.value();
        String address = method.getDeclaringClass().getAnnotation(Path.class).value() + below;
        return new Operation(address.replaceAll("/+", "/"), httpMethod(method), node);
    }

    private static String httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(said -> said.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(said -> said.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    /** The example of the operation's body; empty for an operation that the document leaves out. */
    public byte[] example(Operation operation) {
        JsonNode examples = operation.body().path("examples");
        if (examples.isEmpty()) {
            return new byte[0];
        }
        JsonNode value = follow(examples.iterator().next()).get("value");
        return (value.isTextual() ? value.asText() : value.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** The node itself, or what it refers to. */
    public JsonNode follow(JsonNode node) {
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
        public String id() {
            return node.path("operationId").asText();
        }

        public String mediaType() {
            return node.at("/requestBody/content").fieldNames().next();
        }

        /** Whether the document leaves it out. */
        public boolean isHidden() {
            return id().contains(".");
        }

        /** The media types of a success. */
        public List<String> produces() {
            List<String> types = new ArrayList<>();
            node.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
            return types;
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
