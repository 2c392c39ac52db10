package dev.attache.platform.http;

import static dev.attache.Given.at;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever JSON is sent to whatever operation that writes, it is answered with success or a problem, never with a 500.
 * The operations are taken from the OpenAPI document, so that a new one is tried without being named here.
 */
@QuarkusTest
class AnyInputTest {
    private static final int TRIES = 30;
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private String link;
    private String attendee;

    @BeforeEach
    void open() {
        JqwikSession.start();
    }

    @AfterEach
    void close() {
        JqwikSession.finish();
    }

    @Test
    void nothingSentToAWriteOperationIsAServerError() throws Exception {
        Given summit = Given.aSummit(
                        Map.of("themes", List.of(Map.of("code", "climate", "name", Map.of("en", "Climate")))))
                .withDelegate("Ada")
                .withVenue("Harbour", "Hall 1")
                .withVenue("Town hall", null)
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "09:30", null)
                .withSideEvent("Workshop", "12:00", "13:00", Map.of())
                .assigned("Ada", "Opening")
                .withGuest("Guest")
                .withGuest("Bo")
                .withDinner("Dinner", 5)
                .assigned("Ada", "Dinner")
                .invited("Guest", "Dinner", 3)
                .withTable("Table", "Dinner", 4)
                .withUnexpected("Walk-in", "Dinner");
        link = summit.link("Guest");
        attendee = summit.pathOfAttendee("Walk-in", "Dinner");
        long transfer = Json.of(Given.json(Map.of("from", "Harbour", "to", "Town hall", "minutes", 9))
                        .post(summit.path() + "/transfers"))
                .getLong("id");
        Map<String, Map<String, Map<String, Object>>> paths =
                read("/q/openapi?format=json").getMap("paths");
        int tried = 0;

        for (var path : paths.entrySet()) {
            for (String method : List.of("post", "put", "patch", "delete")) {
                if (!path.getValue().containsKey(method)) {
                    continue;
                }
                for (int i = 0; i < TRIES; i++) {
                    String address =
                            path.getKey().startsWith("/rsvp/") ? link : address(path.getKey(), summit, transfer);
                    String body = body(path.getKey(), summit);
                    HttpResponse<String> answer = send(method, address, body);
                    String what =
                            method + " " + address + " " + body + " → " + answer.statusCode() + " " + answer.body();
                    assertThat(answer.statusCode()).as(what).isLessThan(500);
                    if (answer.statusCode() >= 400) {
                        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                                .as(what)
                                .startsWith("application/problem+json");
                        assertThat(Json.of(answer.body()).getString("type"))
                                .as(what)
                                .startsWith("/problems/");
                    }
                    assertThat(answer.body()).as(what).doesNotContain("Exception", "dev.attache", "java.");
                    tried++;
                }
            }
        }

        assertThat(tried).isGreaterThan(15 * TRIES);
    }

    /** Not by REST-assured, which takes longer over a request than the program over its answer. */
    private HttpResponse<String> send(String method, String address, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .header("Authorization", SignedIn.HEADER)
                .header("If-Match", "*")
                .header("Content-Type", method.equals("patch") ? "application/merge-patch+json" : "application/json")
                .method(
                        method.toUpperCase(Locale.ROOT),
                        method.equals("delete") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The path with its parameters filled: mostly with something that exists. */
    private String address(String template, Given summit, long transfer) {
        long id = template.contains("/dinners/") || template.contains("/guests/")
                ? ofDinner(template, summit)
                : template.contains("/delegates/")
                        ? summit.delegate("Ada")
                        : template.contains("/venues/")
                                ? summit.venue("Town hall")
                                : template.contains("/transfers/") ? transfer : summit.session("Panel");
        String any = Arbitraries.of(String.valueOf(id), String.valueOf(id), "0", "-1", "9223372036854775807", "x")
                .sample();
        return template.replace("{summit}", summit.slug)
                .replace(
                        "{kind}",
                        Arbitraries.of("sessions", "side-events", "dinners").sample())
                .replace("{people}", Arbitraries.of("delegates", "guests").sample())
                .replace("{delegateId}", String.valueOf(summit.delegate("Ada")))
                .replace("{dinnerId}", last(summit.pathOfDinner("Dinner")))
                .replace("{id}", any);
    }

    private long ofDinner(String template, Given summit) {
        String path = template.contains("/guests/")
                ? summit.pathOfGuest("Guest")
                : template.contains("/invitations/")
                        ? summit.pathOfInvitation("Guest")
                        : template.contains("/attendees/")
                                ? attendee
                                : template.contains("/tables/")
                                        ? summit.pathOfTable("Table", "Dinner")
                                        : summit.pathOfDinner("Dinner");
        return Long.parseLong(last(path));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Anything at all, or a good body with one member, at whatever depth, made into anything. */
    private String body(String path, Given summit) throws Exception {
        if (Arbitraries.of(true, false, false).sample()) {
            return Arbitraries.of(true, false).sample()
                    ? mapper.writeValueAsString(json().sample())
                    : Arbitraries.strings().ofMaxLength(40).sample();
        }
        Map<String, Object> body = new HashMap<>(good(path, summit));
        String member = Arbitraries.of(new ArrayList<>(body.keySet())).sample();
        body.put(member, bent(body.get(member)));
        Object sent = path.endsWith("/assignments") ? List.of(body) : body;
        return mapper.writeValueAsString(sent);
    }

    @SuppressWarnings("unchecked")
    private Object bent(Object value) {
        if (value instanceof Map<?, ?> map && Arbitraries.of(true, false).sample()) {
            Map<String, Object> copy = new HashMap<>((Map<String, Object>) map);
            String member = Arbitraries.of(new ArrayList<>(copy.keySet())).sample();
            copy.put(member, json().sample());
            return copy;
        }
        if (value instanceof List<?> list && Arbitraries.of(true, false).sample()) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(0, bent(copy.get(0)));
            return copy;
        }
        return json().sample();
    }

    private static Map<String, Object> good(String path, Given summit) {
        if (path.endsWith("/assignments")) {
            return Map.of("delegate", summit.delegate("Ada"), "duty", "SPEAKER", "waiver", "why", "briefing", "b");
        }
        if (path.contains("/assignments/")) {
            return Map.of("duty", "SPEAKER", "waiver", "why", "briefing", "b");
        }
        if (path.contains("/transfers")) {
            return Map.of("from", "Harbour", "to", "Town hall", "minutes", 5);
        }
        if (path.contains("/venues")) {
            return Map.of("place", "Harbour", "room", "Hall 3", "address", "1 Quay", "printedAs", List.of("Harbour"));
        }
        if (path.startsWith("/rsvp/") || path.endsWith("/rsvp")) {
            return Map.of(
                    "answer",
                    "ACCEPTED",
                    "partySize",
                    2,
                    "companions",
                    List.of(Map.of("name", "A. Companion", "diet", List.of("vegan"))),
                    "diet",
                    List.of("halal"),
                    "dietNote",
                    "none",
                    "message",
                    "m");
        }
        if (path.contains("/invitations")) {
            return path.endsWith("/attendance")
                    ? Map.of("status", "ATTENDED", "persons", List.of(0))
                    : Map.of("guest", summit.guest("Bo"), "maxPartySize", 2, "note", "n");
        }
        if (path.contains("/tables")) {
            return Map.of("name", "Table 2", "size", 8, "position", 1);
        }
        if (path.contains("/attendees")) {
            return path.endsWith("/seat")
                    ? Map.of(
                            "table",
                            Long.parseLong(last(summit.pathOfTable("Table", "Dinner"))),
                            "seat",
                            1,
                            "locked",
                            true)
                    : path.endsWith("/arrival")
                            ? Map.of("arrival", "ARRIVED")
                            : Map.of("name", "Walk-in", "diet", List.of("vegan"), "dietNote", "none");
        }
        if (path.contains("/guests")) {
            return Map.of(
                    "name", Map.of("en", "Cy", "zh-Hant", "測試"),
                    "country", "EE",
                    "category", "board",
                    "email", "cy@example.org",
                    "language", "en",
                    "diet", List.of("vegan"),
                    "lookedAfterBy", summit.delegate("Ada"));
        }
        if (path.contains("/dinners")) {
            return Map.of(
                    "title", Map.of("en", "Dinner"),
                    "date", "2030-05-14",
                    "capacity", 6,
                    "rsvpBy", at("12:00"),
                    "venue", summit.venue("Town hall"),
                    "greeting", Map.of("en", "Welcome"));
        }
        if (path.contains("/delegates")) {
            return Map.of(
                    "name", Map.of("en", "Bea", "zh-Hant", "測試"),
                    "precedence", 2,
                    "email", "bea@example.org",
                    "languages", List.of("en"),
                    "arrivesAt", at("08:00"),
                    "departsAt", at("20:00"));
        }
        if (path.contains("/sessions") || path.contains("/side-events")) {
            return Map.of(
                    "title", Map.of("en", "Talk"),
                    "startsAt", at("14:00"),
                    "endsAt", at("15:00"),
                    "venue", summit.venue("Town hall"),
                    "themes", List.of("climate"),
                    "classifiedBy", "desk",
                    "speakers", List.of(Map.of("name", "A. Speaker", "role", "Moderator")),
                    "quota", 3,
                    "source", Map.of("annex", 2, "line", 1));
        }
        return Map.of(
                "slug",
                "any-" + summit.slug,
                "name",
                Map.of("en", "Any"),
                "zone",
                "Europe/Tallinn",
                "startsOn",
                "2030-01-01",
                "endsOn",
                "2030-01-02",
                "assumedSessionMinutes",
                30,
                "maxPerDay",
                3,
                "themes",
                List.of(Map.of("code", "climate", "name", Map.of("en", "Climate"))));
    }

    /** Arbitrary JSON, with what often hurts among it. */
    private static Arbitrary<Object> json() {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(s -> s),
                Arbitraries.of(
                        (Object) "",
                        " ",
                        "\u0000",
                        "x".repeat(300),
                        "9999-12-31T23:59:59+00:00",
                        "+1000000-01-01T00:00:00Z",
                        "2030-05-14",
                        "2030-05-14T25:00:00+03:00",
                        "2030-05-14T10:00:00",
                        "高 Vägi \uD83D\uDE00",
                        "' or 1=1 --",
                        "%",
                        "SPEAKER"),
                Arbitraries.of((Object) 0, -1, 1, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 1e300, 0.5),
                Arbitraries.of((Object) true, false),
                Arbitraries.just((Object) null));
        return Arbitraries.recursive(
                () -> scalar,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(l -> (Object) l),
                        Arbitraries.maps(Arbitraries.of("id", "en", "zh-Hant", "name", "code", "x", ""), inner)
                                .ofMaxSize(3)
                                .map(m -> (Object) m)),
                0,
                3);
    }
}
