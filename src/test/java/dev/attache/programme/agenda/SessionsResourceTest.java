package dev.attache.programme.agenda;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsResourceTest {

    @Test
    void sessionWithoutAnEndIsPlannedForTheAssumedTime() {
        Given summit = Given.aSummit(Map.of("assumedSessionMinutes", 45)).withSession("Opening", "09:00", null);

        Json session = read(summit.pathOf("Opening"));

        assertThat(session.getString("endsAt")).isNull();
        assertThat(session.getString("plannedUntil")).isEqualTo(at("09:45"));
        assertThat(session.getBoolean("endAssumed")).isTrue();
    }

    @Test
    void sessionWithAnEndIsPlannedUntilThen() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "12:00");

        Json session = read(summit.pathOf("Opening"));

        assertThat(session.getString("plannedUntil")).isEqualTo(at("12:00"));
        assertThat(session.getBoolean("endAssumed")).isFalse();
    }

    @Test
    void anyOffsetIsTakenAndTheSummitsIsAnswered() {
        Given summit =
                Given.aSummit().withSession("Opening", null, null, Map.of("startsAt", "2030-05-14T02:00:00-04:00"));

        assertThat(read(summit.pathOf("Opening")).getString("startsAt")).isEqualTo(at("09:00"));
    }

    @Test
    void offsetFollowsTheZoneWhenClocksChange() {
        Given summit = Given.aSummit()
                .withSession(
                        "Night",
                        null,
                        null,
                        Map.of("startsAt", "2030-10-27T00:30:00Z", "endsAt", "2030-10-27T01:30:00Z"));

        Json night = read(summit.pathOf("Night"));

        assertThat(night.getString("startsAt")).isEqualTo("2030-10-27T03:30:00+03:00");
        assertThat(night.getString("endsAt")).isEqualTo("2030-10-27T03:30:00+02:00");
    }

    @Test
    void yearIsCheckedIndependentlyOfTheOffset() {
        Given summit = Given.aSummit().withSession("Midnight", null, null, Map.of("startsAt", "2199-12-31T23:59:59Z"));
        Response midnight = given().get(summit.pathOf("Midnight"));

        assertThat(Json.of(midnight).getString("startsAt")).isEqualTo("2200-01-01T01:59:59+02:00");
        json(midnight.asString())
                .header("If-Match", midnight.header("ETag"))
                .put(summit.pathOf("Midnight"))
                .then()
                .statusCode(200);
    }

    @Test
    void endBeforeTheStartIsInvalid() {
        Given summit = Given.aSummit();

        json(Map.of("title", Map.of("en", "Opening"), "startsAt", at("10:00"), "endsAt", at("09:00")))
                .post(summit.path() + "/sessions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/endsAt"))
                .body("errors[0].detail", equalTo("must be after startsAt; to move it, send both"));
    }

    @Test
    void themesAndFormatAreOfTheSummitsVocabulary() {
        Given summit = Given.aSummit();

        invalid(summit, "themes", List.of("nonsense"), "/themes/0");
        invalid(summit, "format", "nonsense", "/format");
    }

    @Test
    void venueIsOfTheSameSummit() {
        Given other = Given.aSummit().withVenue("Harbour", null);

        invalid(Given.aSummit(), "venue", other.venue("Harbour"), "/venue");
    }

    @Test
    void titleMayBeLongerThanAnIndexHolds() {
        String endless = new Random(1)
                .ints(20_000, 0x4e00, 0x9fa5)
                .mapToObj(Character::toString)
                .collect(joining());
        Given summit = Given.aSummit().withSession(endless, "09:00", null);

        assertThat(read(summit.pathOf(endless)).getString("title.en")).isEqualTo(endless);
    }

    @Test
    void speakersKeepTheirOrder() {
        Given summit = Given.aSummit()
                .withSession(
                        "Opening",
                        "09:00",
                        null,
                        Map.of(
                                "speakers",
                                List.of(Map.of("name", "Zoe"), Map.of("name", "Adam", "role", "Moderator"))));

        assertThat(read(summit.pathOf("Opening")).getList("speakers.name")).containsExactly("Zoe", "Adam");
    }

    @Test
    void listIsFilteredByDay() {
        Given summit = programme();

        assertThat(titles(summit, "day=2030-05-14")).containsExactly("Opening", "Panel");
        assertThat(titles(summit, "day=2030-05-15")).containsExactly("Closing");
    }

    @Test
    void listIsFilteredByThemeFormatAndSeries() {
        Given summit = programme();

        assertThat(titles(summit, "theme=climate")).containsExactly("Panel");
        assertThat(titles(summit, "format=panel")).containsExactly("Panel");
        assertThat(titles(summit, "series=evening talks")).containsExactly("Closing");
        assertThat(titles(summit, "theme=climate&series=evening")).isEmpty();
    }

    @Test
    void listIsFilteredByVenueAndSpeaker() {
        Given summit = programme();

        assertThat(titles(summit, "venue=" + summit.venue("Harbour"))).containsExactly("Opening");
        assertThat(titles(summit, "speaker=emile")).containsExactly("Panel");
        assertThat(titles(summit, "speaker=%C3%89MILE")).containsExactly("Panel");
    }

    @Test
    void listIsFilteredByTheMomentOfTheStart() {
        Given summit = programme();

        assertThat(titles(summit, "startsBefore=2030-05-14T11:00:00%2B03:00")).containsExactly("Opening");
        assertThat(titles(summit, "startsAfter=2030-05-14T06:00:00Z")).containsExactly("Panel", "Closing");
    }

    @Test
    void listIsFilteredByWhatNobodyCovers() {
        Given summit = programme().withDelegate("Ada").assigned("Ada", "Opening");

        assertThat(titles(summit, "uncovered=true")).containsExactly("Panel", "Closing");
        assertThat(titles(summit, "uncovered=false")).containsExactly("Opening");
    }

    @Test
    void listIsSearchedInTitlesAbstractsSpeakersAndSeries() {
        Given summit = programme();

        assertThat(titles(summit, "q=OPENING")).containsExactly("Opening");
        assertThat(titles(summit, "q=melting")).containsExactly("Panel");
        assertThat(titles(summit, "q=emile")).containsExactly("Panel");
        assertThat(titles(summit, "q=talks")).containsExactly("Closing");
    }

    @Test
    void moveRaisesTheVersionAndKeepsTheAssumption() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", null);

        Response moved = patch(summit.pathOf("Opening"), Map.of("startsAt", at("10:00")));

        assertThat(Json.of(moved).getString("plannedUntil")).isEqualTo(at("11:00"));
        assertThat(Json.of(moved).getBoolean("endAssumed")).isTrue();
    }

    @Test
    void deletedSessionIsGone() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", null);

        given().header("If-Match", "*").delete(summit.pathOf("Opening")).then().statusCode(204);

        given().get(summit.pathOf("Opening")).then().statusCode(404);
    }

    private static void invalid(Given summit, String member, Object value, String pointer) {
        json(Map.of("title", Map.of("en", "Opening"), "startsAt", at("10:00"), member, value))
                .post(summit.path() + "/sessions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static Given programme() {
        Given summit = Given.aSummit(Map.of(
                        "themes", List.of(Map.of("code", "climate", "name", Map.of("en", "Climate"))),
                        "formats", List.of(Map.of("code", "panel", "name", Map.of("en", "Panel")))))
                .withVenue("Harbour", null);
        return summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")))
                .withSession(
                        "Panel",
                        "11:00",
                        "12:00",
                        Map.of(
                                "themes", List.of("climate"),
                                "format", "panel",
                                "abstract", Map.of("en", "On melting ice"),
                                "speakers", List.of(Map.of("name", "Émile Exemple"))))
                .withSession(
                        "Closing",
                        null,
                        null,
                        Map.of("startsAt", "2030-05-15T00:00:00+03:00", "series", Map.of("en", "The Evening Talks")));
    }

    private static List<String> titles(Given summit, String query) {
        return Json.of(given().urlEncodingEnabled(false)
                        .get(summit.path() + "/sessions?" + query.replace(" ", "%20"))
                        .then()
                        .statusCode(200)
                        .extract())
                .getList("results.title.en");
    }
}
