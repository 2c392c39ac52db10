package dev.attache.platform.openapi;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.platform.openapi.Described.Operation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends a document's operations with its own examples to a summit of their own, and holds what comes back against the
 * document: the status, the headers, the body.
 */
class Conversation {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Described document;
    final String slug = "test-" + UUID.randomUUID();
    /** What was created last, by the end of its collection's address. */
    private final Map<String, Long> ids = new HashMap<>();

    private String calendar;
    private String rsvp;

    Conversation(Described document) {
        this.document = document;
    }

    /** The address with the ids of what was created in place of its parameters; none where one is not known. */
    Optional<String> address(Operation operation) {
        if (operation.path().startsWith("/calendar/")) {
            return Optional.ofNullable(calendar);
        }
        if (operation.path().startsWith("/rsvp/")) {
            return Optional.ofNullable(rsvp);
        }
        String address = "";
        for (String segment : operation.path().substring(1).split("/")) {
            String value =
                    switch (segment) {
                        case "{summit}" -> slug;
                        case "{kind}" -> "sessions";
                        case "{people}" -> "guests";
                        case "{delegateId}" -> idOf("/delegates");
                        case "{dinnerId}" -> idOf("/dinners");
                        case "{id}" -> idOf(address.substring(address.lastIndexOf('/')));
                        default -> segment.contains("{") ? null : segment;
                    };
            if (value == null) {
                return Optional.empty();
            }
            address += "/" + value;
        }
        return Optional.of(address);
    }

    /** A request as the document wants it, with the example of its body. */
    RequestSpecification asDescribed(Operation operation) throws JsonProcessingException {
        return ifMatch("*", operation);
    }

    /** The same for this version alone; the empty one leaves the header out. */
    RequestSpecification ifMatch(String tag, Operation operation) throws JsonProcessingException {
        RequestSpecification request = given();
        boolean needed = operation.node().get("responses").has("428");
        if (!tag.isEmpty() && (needed || !tag.equals("*"))) {
            request.header("If-Match", tag);
        }
        if (operation.node().has("requestBody")) {
            JsonNode body = body(operation);
            request.contentType(operation.mediaType())
                    .body(body.isTextual() ? body.asText().getBytes(UTF_8) : MAPPER.writeValueAsBytes(body));
        }
        return request;
    }

    /** The example of an operation's body, as one would send it here. */
    JsonNode body(Operation operation) {
        JsonNode examples = operation.body().get("examples");
        return here(document.follow(examples.iterator().next()).get("value"));
    }

    /** Sends it, and finds what is answered described. */
    Response send(Operation operation, RequestSpecification request) throws JsonProcessingException {
        return send(operation, request, address(operation).orElseThrow());
    }

    Response send(Operation operation, RequestSpecification request, String address) throws JsonProcessingException {
        Response answer = request.request(operation.method().toUpperCase(), address);
        String what = operation + " → " + answer.statusCode() + " " + answer.asString();
        assertThat(operation.node().get("responses").has("" + answer.statusCode()))
                .as(what)
                .isTrue();
        JsonNode described = document.follow(operation.node().get("responses").get("" + answer.statusCode()));
        described.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Link")) {
                assertThat(answer.header(header)).as(header + " of " + what).isNotNull();
            }
        });
        if (!described.has("content")) {
            assertThat(answer.asString()).as(what).isEmpty();
            return answer;
        }
        String type = answer.contentType().split(";")[0];
        JsonNode content = described.get("content").get(type);
        assertThat(content).as(type + " of " + what).isNotNull();
        if (type.endsWith("json")) {
            assertThat(document.faults(content.get("schema"), MAPPER.readTree(answer.asString())))
                    .as(what)
                    .isEmpty();
        }
        return answer;
    }

    /** Remembers what an answer says was created. */
    void remember(Operation operation, Response created) {
        String location = URI.create(created.header("Location")).getPath();
        if (location.startsWith("/calendar/")) {
            calendar = location;
        }
        if (location.startsWith("/rsvp/")) {
            rsvp = location;
        }
        if (Json.of(created).get("id") != null) {
            String path = operation.path();
            ids.put(path.substring(path.lastIndexOf('/')), Json.of(created).getLong("id"));
        }
    }

    /** An example with the slug and the ids of this summit in place of its own; of a list its first. */
    private JsonNode here(JsonNode example) {
        if (example.isTextual()) {
            return example;
        }
        if (example.isArray()) {
            return MAPPER.createArrayNode().add(here(example.get(0)));
        }
        ObjectNode here = example.deepCopy();
        if (here.has("slug")) {
            here.put("slug", slug);
        }
        if (here.has("summits")) {
            here.putArray("summits").add(slug);
        }
        if (here.has("username")) {
            here.put("username", slug);
        }
        if (here.has("current")) {
            here.put("current", SignedIn.PASSWORD).put("password", SignedIn.PASSWORD);
        }
        if (here.has("venue")) {
            here.put("venue", ids.get("/venues"));
        }
        if (here.has("delegate")) {
            here.put("delegate", ids.get("/delegates"));
        }
        if (here.has("guest")) {
            here.put("guest", ids.get("/guests"));
        }
        if (here.has("attendee")) {
            here.put("attendee", ids.get("/attendees"));
        }
        if (here.has("table")) {
            here.put("table", ids.get("/tables"));
        }
        return here;
    }

    private String idOf(String collection) {
        Long id = ids.get(collection);
        return id == null ? null : id.toString();
    }
}
