package dev.attache.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.Json;
import dev.attache.platform.openapi.Described.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the document says is what the program does: its own examples are sent, and every answer is held against it. */
@QuarkusTest
class OpenApiTruthTest {
    private static final String UNKNOWN_ID = "0";
    private static final Pattern SORTS = Pattern.compile("Sorts by ([^.]+)\\.");

    private static Described document;
    private Conversation conversation;

    @BeforeEach
    void createOneOfEach() throws JsonProcessingException {
        if (document == null) {
            document = Described.now();
        }
        conversation = new Conversation(document);
        List<Operation> creating = operations("post").stream()
                .filter(o -> o.node().get("responses").has("201"))
                .sorted(Comparator.comparing((Operation o) -> o.path().split("/").length)
                        .thenComparing(o -> o.path().endsWith("/accounts"))
                        .thenComparing(o -> !o.path().endsWith("/venues")))
                .toList();
        for (Operation operation : creating) {
            if (operation.path().endsWith("/transfers")) {
                needsTwoPlaces(operation);
            }
            Response created = conversation.send(operation, conversation.asDescribed(operation));
            assertThat(created.statusCode()).as("" + operation).isEqualTo(201);
            conversation.remember(operation, created);
        }
        for (String id : List.of("assign", "register")) {
            Operation put = operation(id);
            assertThat(conversation.send(put, conversation.asDescribed(put)).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void everyReadAnswersAsDescribed() throws JsonProcessingException {
        for (Operation operation : operations("get")) {
            for (String type : (Iterable<String>)
                    () -> operation.node().at("/responses/200/content").fieldNames()) {
                Response answer = conversation.send(operation, given().accept(type));
                assertThat(answer.statusCode()).as("" + operation).isEqualTo(200);
                if (operation.node().get("responses").has("304")) {
                    RequestSpecification again = given().accept(type).header("If-None-Match", answer.header("ETag"));
                    assertThat(conversation.send(operation, again).statusCode()).isEqualTo(304);
                }
            }
        }
    }

    @Test
    void everyChangeAnswersAsDescribed() throws JsonProcessingException {
        for (String method : List.of("put", "patch")) {
            for (Operation operation : operations(method)) {
                Response answer = conversation.send(operation, conversation.asDescribed(operation));
                assertThat(answer.statusCode()).as("" + operation).isIn(200, 204);
            }
        }
    }

    /** In the order of the life that it moves. */
    @Test
    void everyMoveAnswersAsDescribed() throws JsonProcessingException {
        Operation withdraw = operation("withdrawInvitation");
        List<Operation> moves = new ArrayList<>(List.of(
                operation("sendInvitation"),
                operation("remindGuest"),
                operation("recordRsvp"),
                operation("answerOwnInvitation"),
                operation("recordAttendance")));
        operations("post").stream()
                .filter(o -> o.node().get("responses").has("200") && !moves.contains(o) && !o.equals(withdraw))
                .filter(o ->
                        conversation.address(o).isPresent() && o.mediaTypes().contains("application/json"))
                .forEach(moves::add);
        for (Operation move : moves) {
            moves(move);
        }
        createOneOfEach();
        moves(withdraw);
    }

    private void moves(Operation move) throws JsonProcessingException {
        Response answer = conversation.send(move, conversation.asDescribed(move));
        assertThat(answer.statusCode()).as(move + " → " + answer.asString()).isEqualTo(200);
    }

    @Test
    void nullIsTakenWhereTheSchemaSaysSo() throws JsonProcessingException {
        for (Operation operation : operations("put")) {
            JsonNode schema = operation.body().get("schema");
            boolean list = schema.has("items");
            JsonNode members = document.follow(list ? schema.get("items") : schema);
            for (var member : members.get("properties").properties()) {
                JsonNode body = conversation.body(operation);
                ((ObjectNode) (list ? body.get(0) : body)).putNull(member.getKey());
                Response answer = conversation.send(
                        operation, conversation.asDescribed(operation).body(body.toString()));

                boolean refused = answer.asString().contains("must not be ");
                assertThat(refused)
                        .as(operation + " " + member.getKey() + " → " + answer.asString())
                        .isEqualTo(members.path("required").toString().contains("\"" + member.getKey() + "\""));
            }
        }
    }

    @Test
    void everyDeletionAnswersAsDescribed() throws JsonProcessingException {
        List<Operation> deepestFirst = operations("delete").stream()
                .sorted(Comparator.comparing((Operation o) -> -o.path().split("/").length)
                        .thenComparing(o -> o.path().contains("/venues/")))
                .toList();
        for (Operation operation : deepestFirst) {
            if (operation.path().endsWith("{summit}")) {
                Response refused = conversation.send(operation, conversation.asDescribed(operation));
                assertThat(refused.statusCode()).as("a venue is left").isEqualTo(409);
            } else {
                Response answer = conversation.send(operation, conversation.asDescribed(operation));
                assertThat(answer.statusCode()).as("" + operation).isEqualTo(204);
            }
        }
    }

    @Test
    void everyProblemIsDescribed() throws JsonProcessingException {
        for (Operation operation : document.operations()) {
            if (conversation.address(operation).isEmpty()) {
                continue;
            }
            refused(
                    operation,
                    400,
                    conversation.asDescribed(operation).queryParam(unknownOr("lang", operation), "blue"));
            refused(operation, 406, conversation.asDescribed(operation).accept("application/x-unheard-of"));
            if (operation.node().has("requestBody")) {
                refused(operation, 415, conversation.asDescribed(operation).contentType("text/plain"));
            }
            refused(operation, 412, conversation.ifMatch("\"0.0\"", operation));
            refused(operation, 428, conversation.ifMatch("", operation));
            String address = conversation.address(operation).orElseThrow();
            nothingAt(address.replace(conversation.slug, "nowhere"), operation);
            nothingAt(address.replaceFirst("/\\d+", "/" + UNKNOWN_ID), operation);
        }
    }

    @Test
    void repeatIsAnsweredAsDescribed() throws JsonProcessingException {
        Operation create = operation("createSummit");
        Conversation another = new Conversation(document);
        String key = another.slug;

        Response first = another.send(create, another.asDescribed(create).header("Idempotency-Key", key));
        Response again = another.send(create, another.asDescribed(create).header("Idempotency-Key", key));
        Response other = another.send(create, conversation.asDescribed(create).header("Idempotency-Key", key));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void everyListSortsByWhatItSays() {
        for (Operation operation : operations("get")) {
            String says = operation.node().path("description").asText();
            Matcher sorts = SORTS.matcher(says);
            if (sorts.find()) {
                String address = conversation.address(operation).orElseThrow();
                String fields = sorts.group(1);
                Response refused = given().queryParam("sort", "colour").get(address);

                assertThat(given().queryParam("sort", fields.replace(", ", ",-"))
                                .get(address)
                                .statusCode())
                        .as("" + operation)
                        .isEqualTo(200);
                assertThat(sorted(Json.of(refused).getString("detail").replaceFirst(".*only by ", "")))
                        .isEqualTo(sorted(fields));
            }
        }
    }

    private void refused(Operation operation, int status, RequestSpecification request) throws JsonProcessingException {
        if (operation.node().get("responses").has("" + status)) {
            assertThat(conversation.send(operation, request).statusCode())
                    .as("" + operation)
                    .isEqualTo(status);
        }
    }

    /** A guest's link leads there whatever was added to it on the way; what it knows is still looked at. */
    private static String unknownOr(String known, Operation operation) {
        return operation.method().equals("get") && operation.path().startsWith("/rsvp/") ? known : "colour";
    }

    private void nothingAt(String address, Operation operation) throws JsonProcessingException {
        if (!address.equals(conversation.address(operation).orElseThrow())) {
            Response answer = conversation.send(operation, conversation.asDescribed(operation), address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
        }
    }

    /** A way leads from one place to another: the example's first is the example's venue. */
    private void needsTwoPlaces(Operation transfers) {
        given().contentType("application/json")
                .body("{\"place\": \"Telliskivi Creative City\"}")
                .post(conversation.address(transfers).orElseThrow().replace("/transfers", "/venues"))
                .then()
                .statusCode(201);
    }

    private List<Operation> operations(String method) {
        return document.operations().stream()
                .filter(o -> o.method().equals(method)
                        && (method.equals("post") || conversation.address(o).isPresent()))
                .toList();
    }

    private Operation operation(String id) {
        return document.operations().stream()
                .filter(o -> o.node().path("operationId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sorted(String fields) {
        return Arrays.stream(fields.split(", ")).sorted().toList();
    }
}
