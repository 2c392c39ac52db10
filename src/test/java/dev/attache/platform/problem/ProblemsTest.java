package dev.attache.platform.problem;

import static dev.attache.Given.json;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {
    private static final String SUMMITS = "/api/v1/summits";
    private static final String VALID =
            """
            {"slug": "never-made", "name": {"en": "Never made"}, "zone": "Europe/Tallinn",
             "startsOn": "2030-05-14", "endsOn": "2030-05-15", %s}""";

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{]", "{\"slug\": }", "{\"slug\": NaN}", "{'slug': 'a'}", "{} {}", "slug"})
    void malformedJsonIsRefused(String body) {
        refused(json(body).post(SUMMITS), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"slug\"", "12", "true"})
    void bodyThatIsNotAnObjectIsInvalid(String body) {
        invalid(json(body).post(SUMMITS), "");
    }

    @Test
    void duplicateMemberIsRefused() {
        refused(json("{\"slug\": \"a\", \"slug\": \"b\"}").post(SUMMITS), 400, "malformed");
    }

    @Test
    void nestingThatIsTooDeepIsRefused() {
        String deep = "[".repeat(1000) + "]".repeat(1000);

        refused(json(VALID.formatted("\"city\": " + deep)).post(SUMMITS), 400, "malformed");
        refused(
                given().contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body("{\"city\": " + deep + "}")
                        .patch(Given.aSummit().path()),
                400,
                "malformed");
    }

    @Test
    void unknownPropertyIsNamed() {
        Json problem = invalid(json(VALID.formatted("\"colour\": 1")).post(SUMMITS), "/colour");

        assertThat(problem.getString("errors[0].detail")).isEqualTo("unknown property \"colour\"");
        String nested = "\"themes\": [{\"code\": \"a\", \"name\": {\"en\": \"A\"}, \"colour\": \"red\"}]";
        invalid(json(VALID.formatted(nested)).post(SUMMITS), "/themes/0/colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "city                  | 12           | /city                  | must be a string, as \"…\"",
                "city                  | []           | /city                  | must be a string, as \"…\"",
                "city                  | {}           | /city                  | must be a string, as \"…\"",
                "maxPerDay             | \"6\"        | /maxPerDay             | must be an integer, as 12",
                "maxPerDay             | 6.5          | /maxPerDay             | must be an integer, as 12",
                "maxPerDay             | true         | /maxPerDay             | must be an integer, as 12",
                "maxPerDay             | 99999999999  | /maxPerDay             | must be an integer, as 12",
                "themes                | {}           | /themes                | must be an array, as [ … ]",
                "themes                | \"a\"        | /themes                | must be an array, as [ … ]",
                "themes                | [12]         | /themes/0              | must be an object, as { … }",
                "themes                | [null]       | /themes/0              | must not be null",
                "city                  | \"\"         | /city                  | size must be between 1 and 100",
                "maxPerDay             | 0            | /maxPerDay             | must be greater than or equal to 1",
            })
    void memberOfTheWrongTypeIsNamed(String member, String value, String pointer, String detail) {
        String body = VALID.formatted("\"" + member + "\": " + value);

        Json problem = invalid(json(body).post(SUMMITS), pointer);

        assertThat(problem.getString("errors[0].detail")).isEqualTo(detail);
    }

    @Test
    void missingMembersAreAllNamed() {
        invalid(json("{}").post(SUMMITS), "/slug", "/name", "/zone", "/startsOn", "/endsOn");
    }

    @Test
    void unknownConstantIsRefusedWithTheKnownOnes() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Opening", "09:00", "10:00");

        Json problem = invalid(summit.assign("Ada", "Opening", Map.of("duty", "JUGGLER")), "/duty");

        assertThat(problem.getString("errors[0].detail"))
                .isEqualTo("must be one of [SPEAKER, MODERATOR, PANELLIST, PARTICIPANT, NOTE_TAKER, INTERPRETER,"
                        + " ESCORT, HOST]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800"})
    void textThatPostgresCannotStoreIsRefused(String text) {
        Json problem =
                invalid(json(VALID.formatted("\"city\": \"" + text + "\"")).post(SUMMITS), "/city");

        assertThat(problem.getString("errors[0].detail")).isEqualTo("holds a character that no text has");
    }

    @Test
    void textOutsideOfTheBasicPlaneIsAccepted() {
        Given summit = Given.aSummit(Map.of("city", "𠮷野家 🎉"));

        assertThat(Given.read(summit.path()).getString("city")).isEqualTo("𠮷野家 🎉");
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] latin = VALID.formatted("\"city\": \"Tallé\"").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = VALID.formatted("\"city\": \"?\"").getBytes(Charset.forName("UTF-32BE"));
        wide[60] = 0x7f;

        for (byte[] body : new byte[][] {latin, wide}) {
            Response answer = given().contentType("application/json").body(body).post(SUMMITS);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "0001-01-01", "-0044-03-15", "2030-02-30", "14.05.2030", "", "today"})
    void dateOutOfRangeIsRefused(String day) {
        String body = VALID.replace("2030-05-15", day).formatted("\"city\": \"Tallinn\"");

        invalid(json(body).post(SUMMITS), "/endsOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2030-05-14T09:00:00",
                "2030-05-14 09:00:00+03:00",
                "2030-05-14",
                "2030-05-14T25:00:00+03:00",
                "2030-05-14T09:00:00+19:00",
                "2030-05-14T09:00:00[Europe/Tallinn]",
                "",
                "nine"
            })
    void impossibleTimestampIsRefused(String moment) {
        Map<String, Object> body = Map.of("title", Map.of("en", "Opening"), "startsAt", moment);

        invalid(json(body).post(Given.aSummit().path() + "/sessions"), "/startsAt");
    }

    @Test
    void timestampAsNumberIsRejected() {
        Map<String, Object> body = Map.of("title", Map.of("en", "Opening"), "startsAt", 1_900_000_000);

        invalid(json(body).post(Given.aSummit().path() + "/sessions"), "/startsAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/v1/nowhere",
                SUMMITS + "/never-made",
                SUMMITS + "/never-made/sessions",
                SUMMITS + "/ogp-2023/nowhere",
                SUMMITS + "/ogp-2023/sessions/999999999",
                SUMMITS + "/ogp-2023/sessions/-1",
                SUMMITS + "/ogp-2023/sessions/first",
                SUMMITS + "/ogp-2023/sessions/1.5",
                SUMMITS + "/ogp-2023/sessions/99999999999999999999",
                SUMMITS + "/ogp-2023/side-events/999999999",
                SUMMITS + "/ogp-2023/delegates/999999999",
                SUMMITS + "/ogp-2023/venues/999999999",
                SUMMITS + "/ogp-2023/transfers/999999999",
            })
    void unknownAddressIsNotFound(String address) {
        refused(given().get(address), 404, "not-found");
    }

    @Test
    void resourceOfAnotherSummitIsNotFound() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", null)
                .withSession("Opening", "09:00", "10:00")
                .withSideEvent("Workshop", "09:00", "10:00", Map.of());
        String other = Given.aSummit().path();

        refused(given().get(summit.pathOf("Opening").replace(summit.path(), other)), 404, "not-found");
        refused(given().get(summit.pathOf("Workshop").replace(summit.path(), other)), 404, "not-found");
        refused(given().get(summit.pathOfDelegate("Ada").replace(summit.path(), other)), 404, "not-found");
        refused(given().get(other + "/venues/" + summit.venue("Harbour")), 404, "not-found");
    }

    @Test
    void sessionIsNotFoundAmongSideEvents() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");

        refused(given().get(summit.path() + "/side-events/" + summit.session("Opening")), 404, "not-found");
    }

    @Test
    void unknownRepresentationIsNotAcceptable() {
        refused(given().accept("image/png").get(SUMMITS), 406, "not-acceptable");
        refused(given().accept("text/csv").get(SUMMITS + "/ogp-2023"), 406, "not-acceptable");
    }

    @Test
    void wrongMethodIsRefusedWithTheAllowedOnes() {
        Response ofList = given().delete(SUMMITS);
        Response ofOne = given().post(SUMMITS + "/ogp-2023/delegates/1");
        Response ofAssignment = given().post(SUMMITS + "/ogp-2023/sessions/1/assignments/1");

        refused(ofList, 405, "method-not-allowed");
        assertThat(ofList.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
        refused(ofOne, 405, "method-not-allowed");
        assertThat(ofOne.header("Allow").split(", "))
                .containsExactlyInAnyOrder("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "PUT");
        assertThat(ofAssignment.header("Allow").split(", "))
                .containsExactlyInAnyOrder("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "PUT");
    }

    @Test
    void bodyThatIsTooLargeIsRefused() {
        String large = "x".repeat(2_000_000);

        refused(json(VALID.formatted("\"city\": \"" + large + "\"")).post(SUMMITS), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void bodyOfAnotherMediaTypeIsUnsupported(String type) {
        refused(given().contentType(type).body("slug").post(SUMMITS), 415, "unsupported-media-type");
    }
}
