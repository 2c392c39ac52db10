package dev.attache.platform.http;

import static dev.attache.Given.json;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.ClientFromOtherNetwork;
import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A refusal names all faults of a body at once. */
@QuarkusTest
class JsonBindingTest {
    private static final String SUMMITS = "/api/v1/summits";

    @Test
    void postNamesMistypedUnknownMissingAndInvalidMembers() {
        String body =
                """
                {"name": "x", "city": 12, "startsOn": "soon", "endsOn": "2030-05-15", "maxPerDay": 0, "colour": "red",
                 "themes": [{"code": "a b", "name": {"en": 1}, "shade": 1}, 12]}""";

        Json problem = invalid(
                json(body).post(SUMMITS),
                "/name",
                "/city",
                "/startsOn",
                "/maxPerDay",
                "/colour",
                "/themes/0/code",
                "/themes/0/name/en",
                "/themes/0/shade",
                "/themes/1",
                "/slug",
                "/zone");

        assertThat(problem.getString("detail")).endsWith("(and 10 more)");
        assertThat(problem.getString("errors[0].detail")).isEqualTo("must be a text by language, as {\"en\": \"…\"}");
    }

    @Test
    void putNamesAllFaults() {
        Given summit = Given.aSummit().withDelegate("Ada");

        invalid(
                json("{\"precedence\": \"first\", \"arrivesAt\": \"noon\", \"languages\": [\"en\", 1], \"email\": \"x\"}")
                        .header("If-Match", "*")
                        .put(summit.pathOfDelegate("Ada")),
                "/name",
                "/precedence",
                "/arrivesAt",
                "/languages/1",
                "/email");
    }

    @Test
    void patchNamesAllFaults() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");

        Response answer = Given.patch(
                summit.pathOf("Opening"),
                Map.of("startsAt", "soon", "quota", 0, "colour", "red", "title", "Opening"),
                "*");

        invalid(answer, "/startsAt", "/quota", "/colour", "/title");
    }

    @Test
    void textThatIsTooLongIsNamedWithTheOtherFaults() {
        Given summit = Given.aSummit().withDinner("Dinner", 10);
        Map<String, Object> tooLong = Map.of("en", "x".repeat(501));

        invalid(
                Given.patch(
                        summit.pathOfDinner("Dinner"),
                        Map.of("host", tooLong, "dressCode", tooLong, "capacity", 0),
                        "*"),
                "/host",
                "/dressCode",
                "/capacity");
        invalid(json(Map.of("label", tooLong)).post(summit.path() + "/venues"), "/label", "/place");
    }

    @Test
    void listNamesTheFaultsOfEachItem() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");

        Response answer = json("[{\"delegate\": \"Ada\", \"duty\": \"KING\"}, {\"duty\": 1}, 3]")
                .header("If-Match", "*")
                .put(summit.pathOf("Opening") + "/assignments");

        invalid(answer, "/0/delegate", "/0/duty", "/1/duty", "/1/delegate", "/2");
    }

    @Test
    void guestsAnswerNamesAllFaults() {
        Given summit = Given.aSummit().withGuest("Ada").withDinner("Dinner", 10).invited("Ada", "Dinner", 2);

        Response answer = ClientFromOtherNetwork.given()
                .contentType("application/json")
                .body("{\"answer\": \"PERHAPS\", \"partySize\": \"two\", \"companions\": [{\"age\": 3}]}")
                .post(summit.link("Ada"));

        invalid(answer, "/answer", "/partySize", "/companions/0/age", "/companions/0/name");
    }

    @Test
    void vocabularyVenueAndPeriodAreCheckedTogether() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");
        Map<String, Object> body = Map.of(
                "title", Map.of("en", "Panel"),
                "startsAt", Given.at("10:00"),
                "endsAt", Given.at("09:00"),
                "format", "unheard-of",
                "themes", List.of("one", "another"),
                "venue", 0);

        invalid(json(body).post(summit.path() + "/sessions"), "/endsAt", "/format", "/themes/0", "/themes/1", "/venue");
        invalid(
                Given.patch(summit.pathOf("Opening"), Map.of("endsAt", Given.at("08:00"), "format", "unheard-of"), "*"),
                "/endsAt",
                "/format");
    }

    @Test
    void vocabularyOfAGuestIsCheckedTogether() {
        Given summit = Given.aSummit();
        Map<String, Object> body = Map.of(
                "name",
                Map.of("en", "Ada"),
                "category",
                "unheard-of",
                "diet",
                List.of("one", "another"),
                "lookedAfterBy",
                0);

        invalid(json(body).post(summit.path() + "/guests"), "/category", "/diet/0", "/diet/1", "/lookedAfterBy");
    }

    @Test
    void manyFaultsAreCutOff() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");

        Response answer = json(Collections.nCopies(400, Map.of("duty", 1)))
                .header("If-Match", "*")
                .put(summit.pathOf("Opening") + "/assignments");

        assertThat(refused(answer, 400, "invalid").getList("errors")).hasSize(100);
    }

    @Test
    void malformedEndIsToldThoughTheBeginningIsMistyped() {
        refused(json("{\"name\": \"x\", ").post(SUMMITS), 400, "malformed");
        refused(
                given().contentType("application/json")
                        .body(new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xff, '"', '}'})
                        .post(SUMMITS),
                400,
                "malformed");
    }

    @Test
    @Timeout(20)
    void longArrayIsRefusedBeforeItIsValidated() {
        Given summit = Given.aSummit().withGuest("Ada");
        String diet = "{\"name\": {\"en\": \"A\"}, \"diet\": [" + "\"\",".repeat(300_000) + "\"\"]}";

        Json problem = invalid(json(diet).post(summit.path() + "/guests"), "/diet");
        assertThat(problem.getString("errors[0].detail")).isEqualTo("must have at most 5000 elements");
        invalid(
                given().contentType(MergePatch.MEDIA_TYPE)
                        .header("If-Match", "*")
                        .body(diet)
                        .patch(summit.pathOfGuest("Ada")),
                "/diet");
    }
}
