package dev.attache.delegation.assignment;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelled engagements: they stay visible with their assignments, and take nobody's time. */
@QuarkusTest
class CancelledEngagementTest {
    private static final Map<String, Object> HOURS = Map.of("startsAt", at("09:00"), "endsAt", at("10:00"));

    @ParameterizedTest
    @ValueSource(strings = {"Opening", "Workshop", "Gala"})
    void engagementOfAnyKindIsCancelledAndReinstated(String title) {
        Given summit = everyKind();
        String path = summit.pathOf(title);
        String collection = path.substring(0, path.lastIndexOf('/'));
        assertThat(read(path).getString("status")).isEqualTo("SCHEDULED");

        Response cancelled = cancel(summit, title);

        cancelled.then().statusCode(200).body("status", equalTo("CANCELLED"));
        assertThat(cancelled.header("ETag")).isEqualTo(given().get(path).header("ETag"));
        assertThat(read(collection + "?status=CANCELLED").getInt("count")).isEqualTo(1);
        assertThat(read(collection + "?status=SCHEDULED").getInt("count")).isZero();

        reinstate(summit, title).then().statusCode(200).body("status", equalTo("SCHEDULED"));
        assertThat(read(collection + "?status=CANCELLED").getInt("count")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opening", "Workshop", "Gala"})
    void secondCancellationAndSecondReinstatementAreRefused(String title) {
        Given summit = everyKind();

        reinstate(summit, title).then().statusCode(409).body("type", endsWith("/not-cancelled"));
        cancel(summit, title);
        cancel(summit, title).then().statusCode(409).body("type", endsWith("/cancelled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opening", "Workshop", "Gala"})
    void cancellationOfAStaleVersionIsRefused(String title) {
        Given summit = everyKind();
        String tag = given().get(summit.pathOf(title)).header("ETag");
        patch(summit.pathOf(title), Map.of("title", Map.of("en", "Renamed")))
                .then()
                .statusCode(200);

        given().header("If-Match", tag)
                .post(summit.pathOf(title) + "/cancel")
                .then()
                .statusCode(412);
        given().header("If-Match", "*")
                .post(summit.pathOf(title) + "/cancel")
                .then()
                .statusCode(200);
        given().header("If-Match", tag)
                .post(summit.pathOf(title) + "/reinstate")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opening", "Workshop", "Gala"})
    void statusIsNoMemberToPatch(String title) {
        Given summit = everyKind();

        Response answer = patch(summit.pathOf(title), Map.of("status", "CANCELLED"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.of(answer).getString("errors[0].pointer")).isEqualTo("/status");
        patch(summit.pathOf(title), Map.of("status", "SCHEDULED")).then().statusCode(200);
    }

    @Test
    void cancelledEngagementFreesItsDelegatesAndKeepsThem() {
        Given summit = everyKind().assigned("Ada", "Opening");
        summit.assign("Ada", "Workshop").then().statusCode(409);
        cancel(summit, "Opening");

        summit.assign("Ada", "Workshop").then().statusCode(201);

        assertThat(read(summit.pathOf("Opening") + "/assignments").getList("results.delegate.name.en"))
                .containsExactly("Ada");
        assertThat(read(summit.path() + "/assignments?clashing=true").getInt("count"))
                .isZero();
        assertThat(read(summit.path() + "/clashes").getInt("count")).isZero();
        assertThat(read(summit.assignmentOf("Ada", "Opening")).getList("warnings"))
                .isEmpty();
        assertThat(read(summit.assignmentOf("Ada", "Opening")).getString("engagement.status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void cancelledEngagementTakesNobodyNew() {
        Given summit = everyKind().withDelegate("Bea").assigned("Ada", "Opening");
        cancel(summit, "Opening");

        summit.assign("Bea", "Opening").then().statusCode(409).body("type", endsWith("/cancelled"));
        json(List.of(
                        Map.of("delegate", summit.delegate("Ada"), "duty", "SPEAKER"),
                        Map.of("delegate", summit.delegate("Bea"), "duty", "SPEAKER")))
                .header("If-Match", "*")
                .put(summit.pathOf("Opening") + "/assignments")
                .then()
                .statusCode(409)
                .body("type", endsWith("/cancelled"));
        summit.assign("Ada", "Opening", Map.of("duty", "SPEAKER")).then().statusCode(200);
    }

    @Test
    void cancelledEngagementMovesFreely() {
        Given summit = everyKind()
                .withSession("Panel", "11:00", "12:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");
        cancel(summit, "Panel");

        patch(summit.pathOf("Panel"), HOURS).then().statusCode(200).body("status", equalTo("CANCELLED"));

        reinstate(summit, "Panel").then().statusCode(409).body("type", endsWith("/clash"));
    }

    @Test
    void longerAssumptionPassesOverCancelledSessions() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", null)
                .withSession("Panel", "10:15", "11:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");
        cancel(summit, "Opening");

        patch(summit.path(), Map.of("assumedSessionMinutes", 90)).then().statusCode(200);

        assertThat(read(summit.pathOf("Opening")).getString("plannedUntil")).isEqualTo(at("10:30"));
        reinstate(summit, "Opening").then().statusCode(409);
    }

    @Test
    void reinstatementThatDoubleBooksIsRefusedNamingAll() {
        Given summit =
                everyKind().withDelegate("Bea").assigned("Ada", "Opening").assigned("Bea", "Opening");
        cancel(summit, "Opening");
        summit.assigned("Ada", "Workshop").assigned("Bea", "Gala");

        Response answer = reinstate(summit, "Opening");

        answer.then().statusCode(409).body("type", endsWith("/clash"));
        assertThat(Json.of(answer).getList("clashes.delegate.name.en")).containsExactly("Ada", "Bea");
        assertThat(Json.of(answer).getList("clashes.engagement.title.en")).containsExactly("Workshop", "Gala");
        assertThat(read(summit.pathOf("Opening")).getString("status")).isEqualTo("CANCELLED");
    }

    @Test
    void cancelledSessionIsNeitherCoveredNorUncovered() {
        Given summit = everyKind().withSession("Panel", "11:00", "12:00").assigned("Ada", "Opening");
        cancel(summit, "Opening");
        cancel(summit, "Panel");

        Json coverage = read(summit.path() + "/coverage");
        assertThat(coverage.getInt("sessions")).isZero();
        assertThat(coverage.getInt("covered")).isZero();
        assertThat(coverage.getList("uncovered")).isEmpty();
        assertThat(coverage.getList("slots")).isEmpty();
        assertThat(read(summit.path() + "/sessions?uncovered=true").getInt("count"))
                .isZero();
        assertThat(read(summit.path() + "/sessions?uncovered=false").getInt("count"))
                .isZero();
    }

    @Test
    void cancelledEngagementIsNoStartOfATransferAndNoPartOfTheDailyLoad() {
        Given summit = Given.aSummit(Map.of("maxPerDay", 1))
                .withDelegate("Ada")
                .withVenue("Harbour", null)
                .withVenue("Town hall", null);
        summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")))
                .withSession("Panel", "10:00", "11:00", Map.of("venue", summit.venue("Town hall")))
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");
        assertThat(read(summit.path() + "/clashes?type=TIGHT_TRANSFER").getInt("count"))
                .isEqualTo(1);
        cancel(summit, "Opening");

        assertThat(read(summit.path() + "/clashes").getInt("count")).isZero();
        Json entry = read(summit.pathOfDelegate("Ada") + "/itinerary").at("days[0].entries[1]");
        assertThat(entry.getMap("")).containsEntry("transfer", null);
        assertThat(entry.getList("warnings")).isEmpty();
    }

    @Test
    void itineraryShowsItAsCancelled() {
        Given summit = everyKind().assigned("Ada", "Opening");
        String itinerary = summit.pathOfDelegate("Ada") + "/itinerary";
        String before = given().get(itinerary + ".ics").asString();
        cancel(summit, "Opening");

        assertThat(read(itinerary).getString("days[0].entries[0].status")).isEqualTo("CANCELLED");
        assertThat(given().get(itinerary + ".html").asString())
                .containsPattern("(?s)<article class=\"cancelled\">.*Cancelled.*Opening");
        assertThat(given().get(itinerary + ".html?lang=zh-Hant").asString()).contains("已取消");
        String calendar = given().get(itinerary + ".ics").asString();
        assertThat(before).contains("SEQUENCE:0", "STATUS:CONFIRMED");
        assertThat(calendar).contains("SEQUENCE:1", "STATUS:CANCELLED", "TRANSP:TRANSPARENT");
        assertThat(given().get(summit.path() + "/itineraries.csv").asString()).contains("Cancelled");

        reinstate(summit, "Opening");
        assertThat(given().get(itinerary + ".ics").asString()).contains("SEQUENCE:2", "STATUS:CONFIRMED");
    }

    @Test
    void historyTellsTheCancellation() {
        Given summit = everyKind();
        cancel(summit, "Opening");

        Json change = read(summit.pathOf("Opening") + "/history").at("results[0].changes.status");

        assertThat(change.getString("from")).isEqualTo("SCHEDULED");
        assertThat(change.getString("to")).isEqualTo("CANCELLED");
    }

    private static Given everyKind() {
        return Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSideEvent("Workshop", "09:30", "11:00", Map.of())
                .withDinner("Gala", 10, HOURS);
    }

    private static Response cancel(Given summit, String title) {
        return given().post(summit.pathOf(title) + "/cancel");
    }

    private static Response reinstate(Given summit, String title) {
        return given().post(summit.pathOf(title) + "/reinstate");
    }
}
