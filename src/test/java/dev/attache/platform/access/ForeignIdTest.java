package dev.attache.platform.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.TestMail;
import dev.attache.Waiting;
import dev.attache.platform.openapi.Described;
import dev.attache.platform.openapi.Described.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The guard against insecure direct object references: every operation is asked with the real ids of another summit, and
 * below a dinner with those of another dinner. The operations are those of the API's document and those that it leaves
 * out; an id in an address that this test does not know fails it.
 */
@QuarkusTest
class ForeignIdTest {
    /** Parameters that are no ids: the summit is checked by {@link RoleTableTest}, a secret leads to its own resource. */
    private static final Set<String> NO_IDS = Set.of("{summit}", "{secret}", "{secret}.ics");

    /** Ids of what belongs to no summit. */
    private static final Set<String> OF_NO_SUMMIT = Set.of("accounts");

    private final HttpClient http = HttpClient.newHttpClient();
    private Described document;
    private Given own;
    private Given foreign;
    private SignedIn.Person desk;

    /** Real ids by the collection that they stand below. */
    private Map<String, Long> ownIds;

    private Map<String, Long> otherDinnerIds;
    private Map<String, Long> foreignIds;

    @BeforeEach
    void twoSummitsWithOneOfEachKind() throws Exception {
        document = Described.now();
        own = aSummit();
        foreign = aSummit();
        ownIds = ids(own, "Dinner");
        otherDinnerIds = ids(own, "Other dinner");
        foreignIds = ids(foreign, "Dinner");
        desk = SignedIn.as("desk", Map.of("summits", List.of(own.slug)));
    }

    @Test
    void idOfAnotherSummitOrDinnerIsNotFound() throws Exception {
        Map<String, String> before = everythingRead();
        SoftAssertions all = new SoftAssertions();
        int asked = 0;

        for (Operation operation : operations()) {
            for (String path : spelledOut(operation)) {
                for (Map<Integer, Long> ids : foreignIdsIn(path)) {
                    HttpResponse<String> answer = ask(operation, filled(path, ids));
                    String what = operation + " at " + filled(path, ids) + " → " + answer.body();
                    all.assertThat(answer.statusCode()).as(what).isEqualTo(404);
                    all.assertThat(answer.body()).as(what).contains("There is no ");
                    asked++;
                }
            }
        }

        all.assertAll();
        assertThat(asked).isGreaterThan(200);
        assertThat(everythingRead()).isEqualTo(before);
    }

    private List<Operation> operations() {
        return Stream.concat(document.operations().stream(), Described.hidden().stream())
                .toList();
    }

    /** The paths of the operation, with each value of the parameters that name a collection. */
    private List<String> spelledOut(Operation operation) {
        List<String> paths = List.of(operation.path());
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = "{" + parameter.path("name").asText() + "}";
            JsonNode values = document.follow(parameter.path("schema")).path("enum");
            if (operation.path().contains(name) && !values.isEmpty()) {
                List<String> spelled = new ArrayList<>();
                for (String path : paths) {
                    values.forEach(value -> spelled.add(path.replace(name, value.asText())));
                }
                paths = spelled;
            }
        }
        return paths;
    }

    /** Each mixture of ids in which at least one is foreign, by the places of the segments that hold them. */
    private List<Map<Integer, Long>> foreignIdsIn(String path) {
        List<Integer> places = placesOfIds(path);
        List<Map<Integer, Long>> mixtures = new ArrayList<>(mixtures(path, places, foreignIds));
        if (path.contains("{dinnerId}") && places.size() > 1) {
            mixtures.addAll(mixtures(path, places, otherDinnerIds).stream()
                    .filter(ids -> !ids.equals(all(path, places, otherDinnerIds)))
                    .toList());
        }
        return mixtures;
    }

    private List<Map<Integer, Long>> mixtures(String path, List<Integer> places, Map<String, Long> others) {
        List<Map<Integer, Long>> mixtures = new ArrayList<>();
        for (int mask = 1; mask < 1 << places.size(); mask++) {
            Map<Integer, Long> ids = all(path, places, ownIds);
            for (int i = 0; i < places.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    ids.put(places.get(i), idAt(path, places.get(i), others));
                }
            }
            mixtures.add(ids);
        }
        return mixtures;
    }

    private static Map<Integer, Long> all(String path, List<Integer> places, Map<String, Long> ids) {
        Map<Integer, Long> all = new LinkedHashMap<>();
        places.forEach(place -> all.put(place, idAt(path, place, ids)));
        return all;
    }

    private static List<Integer> placesOfIds(String path) {
        List<Integer> places = new ArrayList<>();
        String[] segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].contains("{") && !NO_IDS.contains(segments[i]) && !OF_NO_SUMMIT.contains(segments[i - 1])) {
                places.add(i);
            }
        }
        return places;
    }

    private static Long idAt(String path, int place, Map<String, Long> ids) {
        String collection = path.split("/")[place - 1];
        return assertThat(ids.get(collection))
                .as("The id below " + collection + " in " + path + " needs a real id in this test")
                .isNotNull()
                .actual();
    }

    private String filled(String path, Map<Integer, Long> ids) {
        String[] segments = path.replace("{summit}", own.slug).split("/");
        ids.forEach((place, id) -> segments[place] = segments[place].replaceFirst("\\{\\w+}", "" + id));
        return String.join("/", segments);
    }

    /** With the body that the document gives as an example, so that nothing but the ids stands in the way. */
    private HttpResponse<String> ask(Operation operation, String address) throws Exception {
        HttpRequest.Builder request = request(address, desk.header()).header("If-Match", "*");
        if (operation.node().has("requestBody")) {
            request.header("Content-Type", operation.mediaType());
        }
        BodyPublisher body = operation.node().has("requestBody")
                ? BodyPublishers.ofByteArray(document.example(operation))
                : BodyPublishers.noBody();
        return send(request.method(operation.method().toUpperCase(Locale.ROOT), body));
    }

    /** Not by REST-assured, which takes longer over a request than the program over its answer. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address, String authorization) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .header("Authorization", authorization);
    }

    /** What is read at every address of the two summits that holds an id. */
    private Map<String, String> everythingRead() throws Exception {
        Map<String, String> read = new LinkedHashMap<>();
        for (Operation operation : document.operations()) {
            if (operation.method().equals("get") && operation.produces().contains("application/json")) {
                for (String path : spelledOut(operation)) {
                    List<Integer> places = placesOfIds(path);
                    if (!places.isEmpty()) {
                        for (Map<String, Long> ids : List.of(ownIds, otherDinnerIds, foreignIds)) {
                            String address = filled(path, all(path, places, ids));
                            read(ids == foreignIds ? address.replace(own.slug, foreign.slug) : address, read);
                        }
                    }
                }
            }
        }
        return read;
    }

    private void read(String address, Map<String, String> read) throws Exception {
        HttpResponse<String> answer = send(request(address, SignedIn.HEADER));
        assertThat(answer.statusCode()).as(address + " → " + answer.body()).isEqualTo(200);
        read.put(address, answer.body());
    }

    private static Given aSummit() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", null)
                .withVenue("Town hall", null)
                .withSession("Opening", "09:00", "10:00")
                .withSideEvent("Workshop", "12:00", "13:00", Map.of())
                .assigned("Ada", "Opening")
                .assigned("Ada", "Workshop");
        Given.json(Map.of("status", "REQUESTED"))
                .put(summit.pathOf("Workshop") + "/registrations/" + summit.delegate("Ada"))
                .then()
                .statusCode(201);
        for (String dinner : List.of("Dinner", "Other dinner")) {
            summit.withDinner(dinner, 9, Map.of("date", dinner.equals("Dinner") ? Given.DAY : "2030-05-15"))
                    .withGuest("Guest of " + dinner, Map.of("email", TestMail.anAddress("guest")))
                    .invited("Guest of " + dinner, dinner, 2)
                    .accepted("Guest of " + dinner, 1)
                    .withTable("Table of " + dinner, dinner, 4)
                    .withUnexpected("Walk-in", dinner)
                    .assigned("Ada", dinner);
        }
        Given.json(Map.of("from", "Harbour", "to", "Town hall", "minutes", 9))
                .post(summit.path() + "/transfers")
                .then()
                .statusCode(201);
        Waiting.await("the mails of the summit")
                .until(() ->
                        Given.read(summit.path() + "/messages?state=PENDING").getInt("count") == 0);
        return summit;
    }

    private static Map<String, Long> ids(Given summit, String dinner) {
        Map<String, Long> ids = new HashMap<>();
        ids.put("delegates", summit.delegate("Ada"));
        ids.put("assignments", summit.delegate("Ada"));
        ids.put("registrations", summit.delegate("Ada"));
        ids.put("venues", summit.venue("Harbour"));
        ids.put("transfers", firstOf(summit.path() + "/transfers"));
        ids.put("sessions", summit.session("Opening"));
        ids.put("side-events", lastNumber(summit.pathOf("Workshop")));
        ids.put("guests", summit.guest("Guest of " + dinner));
        ids.put("messages", firstOf(summit.path() + "/messages"));
        ids.put("dinners", lastNumber(summit.pathOfDinner(dinner)));
        ids.put("invitations", lastNumber(summit.pathOfInvitation("Guest of " + dinner)));
        ids.put("tables", summit.table("Table of " + dinner));
        ids.put("attendees", lastNumber(summit.pathOfAttendee("Walk-in", dinner)));
        return ids;
    }

    private static long firstOf(String collection) {
        return Json.of(given().get(collection)).getLong("results[0].id");
    }

    private static long lastNumber(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }
}
