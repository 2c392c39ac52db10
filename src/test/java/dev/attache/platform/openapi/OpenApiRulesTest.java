package dev.attache.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Lint of the committed document, offline: what generators of clients need. {@code OpenApiTest} shows that the program
 * serves this document.
 */
@Execution(ExecutionMode.CONCURRENT)
class OpenApiRulesTest {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String PARAMETER = "\\{\\w+}";
    private static final String SCHEMAS = "/components/schemas/";

    private static JsonNode document;
    /** All nodes by their JSON pointers. */
    private static Map<String, JsonNode> nodes;

    @BeforeAll
    static void read() throws IOException {
        document = new YAMLMapper().readTree(Path.of("docs/openapi.yaml").toFile());
        nodes = new LinkedHashMap<>();
        collect("", document);
    }

    @Test
    void everyReferenceResolves() {
        assertThat(nodes.keySet()).anyMatch(OpenApiRulesTest::isReference);
        assertThat(pointersOf((pointer, node) -> isReference(pointer)
                        && document.at(node.asText().substring(1)).isMissingNode()))
                .isEmpty();
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndADescription() {
        List<JsonNode> operations = operations();
        assertThat(operations).isNotEmpty().allSatisfy(operation -> assertThat(
                        operation.path("description").asText())
                .as(operation.path("operationId").asText())
                .isNotBlank());
        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void everyDefaultHasTheTypeOfItsSchema() {
        assertThat(pointersOf((pointer, node) -> node.has("default")
                        && !pointer.endsWith("/properties")
                        && !takes(followed(node), node.get("default"))))
                .isEmpty();
    }

    /** A generator invents a name for an enum within another schema. */
    @Test
    void everyEnumIsASchemaOfItsOwn() {
        assertThat(pointersOf((pointer, node) ->
                        isWithin(pointer) && node.path("enum").isArray()))
                .as("enums without a name, such as @Schema(title = …)")
                .isEmpty();
    }

    /** A generator invents a name for a choice within another schema or body: {@code CreateInvitationRequest}. */
    @Test
    void everyChoiceIsASchemaOfItsOwn() {
        assertThat(pointersOf((pointer, node) ->
                        isWithin(pointer) && node.path("oneOf").isArray()))
                .as("choices without a name, such as @Schema(title = …)")
                .isEmpty();
    }

    /** A generator invents a name for an object within another schema: {@code RefOneOf}, {@code Inline1}. */
    @Test
    void everyObjectIsASchemaOfItsOwn() {
        assertThat(pointersOf((pointer, node) -> isWithin(pointer)
                        && !pointer.contains("/allOf/")
                        && !pointer.endsWith("/properties")
                        && node.path("properties").isObject()))
                .isEmpty();
    }

    @Test
    void everySchemaHasAPlainName() {
        assertThat(document.at("/components/schemas").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name)
                        .matches("[A-Z][A-Za-z]+")
                        .doesNotContain("Inline", "OneOf", "AnyOf", "AllOf", "View"));
    }

    @Test
    void everyPathParameterIsDescribed() {
        assertThat(document.get("paths").properties()).allSatisfy(path -> {
            var named = new TreeSet<String>();
            var matcher = Pattern.compile("\\{(\\w+)}").matcher(path.getKey());
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
            assertThat(operations(path.getValue())).allSatisfy(operation -> {
                var described = new TreeSet<String>();
                operation.path("parameters").forEach(reference -> {
                    JsonNode parameter = followed(reference);
                    if (parameter.path("in").asText().equals("path")) {
                        described.add(parameter.path("name").asText());
                        assertThat(parameter.path("description").asText())
                                .as(path.getKey() + " " + parameter)
                                .isNotBlank();
                        assertThat(parameter.path("required").asBoolean()).isTrue();
                    }
                });
                assertThat(described).as(path.getKey()).isEqualTo(named);
            });
        });
    }

    /** Two paths that one address fits are told apart by nobody but the program. */
    @Test
    void noTwoPathsFitOneAddress() {
        List<String> paths = List.copyOf(new TreeSet<>(fieldNames(document.get("paths"))));
        for (String one : paths) {
            assertThat(paths)
                    .filteredOn(other -> !other.equals(one) && isAmbiguous(one.split("/"), other.split("/")))
                    .as(one)
                    .isEmpty();
        }
    }

    /** As Redocly's rule no-ambiguous-paths: neither is more specific than the other. */
    private static boolean isAmbiguous(String[] one, String[] other) {
        if (one.length != other.length) {
            return false;
        }
        int oneIsMore = 0;
        int otherIsMore = 0;
        for (int i = 0; i < one.length; i++) {
            boolean free = one[i].matches(PARAMETER);
            boolean otherFree = other[i].matches(PARAMETER);
            if (!free && !otherFree && !one[i].equals(other[i])) {
                return false;
            }
            oneIsMore += !free && otherFree ? 1 : 0;
            otherIsMore += free && !otherFree ? 1 : 0;
        }
        return oneIsMore > 0 == otherIsMore > 0;
    }

    private static void collect(String pointer, JsonNode node) {
        nodes.put(pointer, node);
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), member.getValue()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i));
        }
    }

    private static JsonNode followed(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static List<String> pointersOf(BiPredicate<String, JsonNode> fault) {
        return nodes.entrySet().stream()
                .filter(node -> fault.test(node.getKey(), node.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isReference(String pointer) {
        return pointer.endsWith("/$ref");
    }

    /** Whether it is in a schema, not one of the document's named ones, and not in an example. */
    private static boolean isWithin(String pointer) {
        boolean named = pointer.startsWith(SCHEMAS) && pointer.indexOf('/', SCHEMAS.length()) < 0;
        return !named && !pointer.contains("/example");
    }

    private static boolean takes(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("type");
        List<String> types = type.isTextual() ? List.of(type.asText()) : texts(type);
        return types.contains(typeOf(value))
                && (!schema.has("enum") || texts(schema.get("enum")).contains(value.asText()));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case STRING -> "string";
            case ARRAY -> "array";
            case NULL -> "null";
            default -> "object";
        };
    }

    private static List<JsonNode> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> operations(path.getValue()).stream())
                .toList();
    }

    private static List<JsonNode> operations(JsonNode path) {
        return METHODS.stream().filter(path::has).map(path::get).toList();
    }

    private static List<String> fieldNames(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
