package dev.attache.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.problem.Problem;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The document that describes the API is the one that is committed, and says of every operation what it has to. */
@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("docs/openapi.yaml");

    @Test
    void committedDocumentIsTheProgramsOwn() throws IOException {
        byte[] running =
                given().get("/q/openapi").then().statusCode(200).extract().asByteArray();
        if (System.getProperty("openapi.renew") != null) {
            Files.write(COMMITTED, running);
        }

        assertThat(Files.readString(COMMITTED).equals(new String(running, StandardCharsets.UTF_8)))
                .as("docs/openapi.yaml is the program's own. If not, renew it and look at the difference:\n"
                        + "  ./mvnw test -Dtest=OpenApiTest -Dopenapi.renew && git diff docs/openapi.yaml")
                .isTrue();
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        Described document = Described.now();
        Set<String> ids = new HashSet<>();

        assertThat(document.operations()).isNotEmpty().allSatisfy(operation -> {
            JsonNode node = operation.node();
            assertThat(node.path("summary").asText().split(" ")).hasSizeBetween(2, 8);
            assertThat(node.path("tags")).hasSize(1);
            assertThat(document.root.get("tags").findValuesAsText("name"))
                    .contains(node.path("tags").get(0).asText());
            assertThat(ids.add(node.path("operationId").asText()))
                    .as("its operationId is its own")
                    .isTrue();
            assertThat(node.get("responses").properties()).as("it can succeed").anyMatch(r -> r.getKey()
                    .startsWith("2"));
            assertThat(node.get("responses"))
                    .as("it can be refused")
                    .anyMatch(r -> document.follow(r).path("content").has(Problem.MEDIA_TYPE));
        });
    }

    @Test
    void everyTagAndParameterIsDescribed() throws IOException {
        Described document = Described.now();

        assertThat(document.root.get("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotEmpty());
        assertThat(document.operations())
                .allSatisfy(operation -> assertThat(operation.node().path("parameters"))
                        .allSatisfy(p -> assertThat(
                                        document.follow(p).path("description").asText())
                                .isNotEmpty()));
    }

    @Test
    void everyBodyHasAnExampleOfItsSchema() throws IOException {
        Described document = Described.now();

        assertThat(document.operations()).allSatisfy(operation -> {
            JsonNode sent = operation.node().path("requestBody").path("content");
            assertThat(sent)
                    .allSatisfy(body -> assertThat(body.path("examples")).isNotEmpty());
            assertThat(sent).allSatisfy(body -> assertExamples(document, body));
            assertThat(operation.node().get("responses"))
                    .allSatisfy(r -> assertThat(document.follow(r).path("content"))
                            .allSatisfy(body -> assertExamples(document, body)));
        });
    }

    /** Where two classes have one name the scanner numbers them, now this one, now that one. */
    @Test
    void everySchemaHasANameOfItsOwn() throws IOException {
        assertThat(Described.now().root.at("/components/schemas").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).matches("[A-Za-z]+"));
    }

    private static void assertExamples(Described document, JsonNode body) {
        for (JsonNode example : body.path("examples")) {
            assertThat(document.faults(
                            body.get("schema"), document.follow(example).get("value")))
                    .isEmpty();
        }
        if (body.has("example")) {
            assertThat(document.faults(body.get("schema"), body.get("example"))).isEmpty();
        }
    }
}
