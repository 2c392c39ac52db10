package dev.attache.delegation.assignment;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.attache.Given;
import dev.attache.Jdbc;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The waiver at each address that can double-book a delegate. */
@QuarkusTest
class WaiverTest {
    @Inject
    DataSource database;

    private static final Map<String, Object> INTO_THE_PANEL = Map.of("startsAt", at("10:30"), "endsAt", at("11:30"));

    @ParameterizedTest
    @ValueSource(strings = {"Opening", "Workshop", "Gala"})
    void moveOfAnyKindTakesAWaiver(String title) {
        Given summit = everyKind();
        String path = summit.pathOf(title);

        refused(patch(path, INTO_THE_PANEL)).body("detail", containsString("?waiver="));
        patch(path + "?waiver=leaves early", INTO_THE_PANEL).then().statusCode(200);

        assertThat(read(summit.assignmentOf("Ada", title)).getString("waiver")).isEqualTo("leaves early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opening", "Workshop", "Gala"})
    void replacementOfAnyKindTakesAWaiver(String title) {
        Given summit = everyKind();
        String path = summit.pathOf(title);
        Map<String, Object> body = new HashMap<>(INTO_THE_PANEL);
        body.put("title", Map.of("en", title));
        body.putAll(title.equals("Gala") ? Map.of("capacity", 10) : Map.of());

        refused(json(body).header("If-Match", "*").put(path)).body("detail", containsString("?waiver="));
        json(body)
                .header("If-Match", "*")
                .put(path + "?waiver=leaves early")
                .then()
                .statusCode(200);
    }

    @Test
    void dinnerThatGetsItsHourTakesAWaiver() {
        Given summit = everyKind().withDinner("Late dinner", 10).assigned("Ada", "Late dinner");

        refused(patch(summit.pathOf("Late dinner"), INTO_THE_PANEL)).body("detail", containsString("?waiver="));
        patch(summit.pathOf("Late dinner") + "?waiver=leaves early", INTO_THE_PANEL)
                .then()
                .statusCode(200);
    }

    @Test
    void longerAssumptionTakesAWaiver() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", null)
                .withSession("Panel", "10:15", null)
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");

        Response answer = patch(summit.path(), Map.of("assumedSessionMinutes", 90));

        refused(answer).body("detail", containsString("?waiver="));
        Json clash = Json.of(answer);
        assertThat(clash.getList("clashes")).hasSize(1);
        assertThat(clash.getString("clashes[0].clashing.plannedUntil")).isEqualTo(at("10:30"));
        assertThat(clash.getString("clashes[0].engagement.plannedUntil")).isEqualTo(at("11:45"));
        assertThat(clash.getInt("clashes[0].overlapMinutes")).isEqualTo(15);
        patch(summit.path() + "?waiver=all end early", Map.of("assumedSessionMinutes", 90))
                .then()
                .statusCode(200);
    }

    @Test
    void reinstatementTakesAWaiver() {
        Given summit = everyKind();
        given().post(summit.pathOf("Opening") + "/cancel").then().statusCode(200);
        patch(summit.pathOf("Opening"), INTO_THE_PANEL).then().statusCode(200);
        String path = summit.pathOf("Opening") + "/reinstate";

        refused(given().post(path)).body("detail", containsString("?waiver="));
        given().post(path + "?waiver=leaves early").then().statusCode(200);

        assertThat(read(summit.assignmentOf("Ada", "Opening")).getString("waiver"))
                .isEqualTo("leaves early");
    }

    @Test
    void assignmentTakesAWaiverInItsBody() {
        Given summit = everyKind().withSession("Talk", "10:30", "11:30");

        refused(summit.assign("Ada", "Talk")).body("detail", containsString("\"waiver\" in the body"));
        refused(json(List.of(Map.of("delegate", summit.delegate("Ada"), "duty", "SPEAKER")))
                        .put(summit.pathOf("Talk") + "/assignments"))
                .body("detail", containsString("\"waiver\" of the list's entry"));
        summit.assign("Ada", "Talk", Map.of("waiver", "leaves early")).then().statusCode(201);

        refused(patch(summit.assignmentOf("Ada", "Talk"), "{\"waiver\": null}", "*"))
                .body("detail", containsString("\"waiver\" in the body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "YES", " 1 ", "ok", " "})
    void bareConsentIsNoWaiver(String words) {
        Given summit = everyKind();
        Map<String, Object> assignment = Map.of("duty", "SPEAKER", "waiver", words);
        Map<String, Object> listed = Map.of("delegate", summit.delegate("Ada"), "duty", "SPEAKER", "waiver", words);
        Map<String, String> addresses = new TreeMap<>(Map.of(
                summit.path(), "{\"assumedSessionMinutes\": 90}",
                summit.pathOf("Opening"), "{\"quota\": 5}",
                summit.pathOf("Workshop"), "{\"quota\": 5}",
                summit.pathOf("Gala"), "{\"capacity\": 5}"));

        addresses.forEach((path, body) -> given().queryParam("waiver", words)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body.getBytes())
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("waiver"))
                .body("errors[0].detail", containsString("no reason")));
        given().queryParam("waiver", words)
                .post(summit.pathOf("Opening") + "/reinstate")
                .then()
                .statusCode(400);
        json(assignment)
                .put(summit.assignmentOf("Ada", "Opening"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/waiver"));
        json(List.of(listed))
                .put(summit.pathOf("Opening") + "/assignments")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/0/waiver"));
    }

    @Test
    void formerNameOfTheParameterIsUnknown() {
        Given summit = everyKind();

        patch(summit.pathOf("Opening") + "?acceptClashes=leaves early", INTO_THE_PANEL)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("acceptClashes"));
    }

    @Test
    void refusedMoveShowsTheNewTimeOfWhatMoves() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Evening talk", "18:00", "19:00")
                .withSession("Concert", "20:00", "21:00")
                .assigned("Ada", "Evening talk")
                .assigned("Ada", "Concert");

        Response answer = patch(summit.pathOf("Concert"), Map.of("startsAt", at("18:30"), "endsAt", at("19:30")));

        refused(answer);
        Json clash = Json.of(answer).at("clashes[0]");
        assertThat(clash.getString("clashing.startsAt")).isEqualTo(at("18:30"));
        assertThat(clash.getString("clashing.endsAt")).isEqualTo(at("19:30"));
        assertThat(clash.getString("clashing.plannedUntil")).isEqualTo(at("19:30"));
        assertThat(clash.getString("engagement.startsAt")).isEqualTo(at("18:00"));
        assertThat(clash.getInt("overlapMinutes")).isEqualTo(30);
        assertThat(read(summit.pathOf("Concert")).getString("startsAt")).isEqualTo(at("20:00"));
    }

    @Test
    void waiverTooLongIsRefused() {
        Given summit = everyKind();

        patch(summit.pathOf("Opening") + "?waiver=" + "a reason ".repeat(120), INTO_THE_PANEL)
                .then()
                .statusCode(400);
    }

    @Test
    void waiverLapsesWithItsClash() {
        Given summit = waivedClash();
        patch(summit.pathOf("Talk"), Map.of("startsAt", at("15:00"), "endsAt", at("16:00")))
                .then()
                .statusCode(200);

        assertThat(shown(summit, "Talk")).isNull();
        String itinerary = summit.pathOfDelegate("Ada") + "/itinerary";
        for (String form : List.of(itinerary + ".json", itinerary + ".ics", itinerary + ".html")) {
            assertThat(given().get(form).asString()).as(form).doesNotContain("leaves early");
        }
        assertThat(given().get(summit.path() + "/itineraries.csv").asString()).doesNotContain("leaves early");
        assertThat(given().get(summit.assignmentOf("Ada", "Talk") + "/history").asString())
                .contains("leaves early");

        refused(patch(summit.pathOf("Talk"), INTO_THE_PANEL));
        patch(summit.pathOf("Talk") + "?waiver=comes late", INTO_THE_PANEL)
                .then()
                .statusCode(200);
        assertThat(shown(summit, "Talk")).isEqualTo("comes late");
    }

    @Test
    void waiverLapsesWhenTheOtherEngagementMovesAway() {
        Given summit = waivedClash();

        patch(summit.pathOf("Panel"), Map.of("startsAt", at("15:00"), "endsAt", at("16:00")))
                .then()
                .statusCode(200);

        assertThat(shown(summit, "Talk")).isNull();
    }

    @Test
    void waiverLapsesWhenTheOtherEngagementIsCancelled() {
        Given summit = waivedClash();

        given().post(summit.pathOf("Panel") + "/cancel").then().statusCode(200);

        assertThat(shown(summit, "Talk")).isNull();
        refused(given().post(summit.pathOf("Panel") + "/reinstate"));
    }

    @Test
    void waiverLapsesWhenItsOwnEngagementIsCancelled() {
        Given summit = waivedClash();

        given().post(summit.pathOf("Talk") + "/cancel").then().statusCode(200);

        assertThat(shown(summit, "Talk")).isNull();
        refused(given().post(summit.pathOf("Talk") + "/reinstate"));
    }

    @Test
    void waiverLapsesWhenTheOtherAssignmentIsDropped() {
        Given summit = waivedClash();

        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Panel"))
                .then()
                .statusCode(204);

        assertThat(shown(summit, "Talk")).isNull();
        refused(summit.assign("Ada", "Panel"));
    }

    @Test
    void waiverLapsesWhenTheOtherAssignmentIsNotInTheNewList() {
        Given summit = waivedClash();

        json(List.of())
                .header("If-Match", "*")
                .put(summit.pathOf("Panel") + "/assignments")
                .then()
                .statusCode(200);

        assertThat(shown(summit, "Talk")).isNull();
    }

    @Test
    void waiverLapsesWhenTheAssumedEndComesEarlier() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", null)
                .withSession("Panel", "09:45", null)
                .assigned("Ada", "Opening");
        summit.assign("Ada", "Panel", Map.of("waiver", "leaves early")).then().statusCode(201);

        patch(summit.path(), Map.of("assumedSessionMinutes", 45)).then().statusCode(200);

        assertThat(shown(summit, "Panel")).isNull();
        refused(patch(summit.path(), Map.of("assumedSessionMinutes", 60)));
    }

    @Test
    void waiverWithoutAClashIsNotKept() {
        Given summit = everyKind().withSession("Talk", "15:00", "16:00");

        summit.assign("Ada", "Talk", Map.of("waiver", "leaves early")).then().statusCode(201);

        assertThat(shown(summit, "Talk")).isNull();
        refused(patch(summit.pathOf("Talk"), INTO_THE_PANEL));
    }

    @Test
    void waiverOfALastingClashStandsBesideANewOne() {
        Given summit = waivedClash().withSession("Lunch", "12:00", "13:00").assigned("Ada", "Lunch");

        patch(summit.pathOf("Talk") + "?waiver=eats later", Map.of("endsAt", at("12:30")))
                .then()
                .statusCode(200);
        assertThat(shown(summit, "Talk")).isEqualTo("leaves early; eats later");

        patch(summit.pathOf("Talk") + "?waiver=runs", Map.of("startsAt", at("13:30"), "endsAt", at("14:00")))
                .then()
                .statusCode(200);
        assertThat(shown(summit, "Talk")).isEqualTo("runs");
    }

    @Test
    void waiverThatOutlivedItsClashIsNotShownAndCoversNothing() {
        Given summit = everyKind().withSession("Talk", "15:00", "16:00").assigned("Ada", "Talk");
        assertThat(Jdbc.execute(
                        database,
                        "update assignment set waiver = 'leaves early' where engagement_id = ?",
                        summit.session("Talk")))
                .isEqualTo(Jdbc.DONE);

        assertThat(shown(summit, "Talk")).isNull();
        refused(patch(summit.pathOf("Talk"), INTO_THE_PANEL));
        patch(summit.pathOf("Panel") + "?waiver=comes late", Map.of("startsAt", at("15:30"), "endsAt", at("16:30")))
                .then()
                .statusCode(200);
        assertThat(read(summit.path() + "/clashes").getString("results[0].waiver"))
                .isEqualTo("comes late");
    }

    private static String shown(Given summit, String title) {
        return read(summit.assignmentOf("Ada", title)).getString("waiver");
    }

    /** Ada's talk overlaps the panel, by a waiver of the talk. */
    private static Given waivedClash() {
        Given summit = everyKind().withSession("Talk", "10:30", "11:30");
        summit.assign("Ada", "Talk", Map.of("waiver", "leaves early")).then().statusCode(201);
        return summit;
    }

    private static ValidatableResponse refused(Response answer) {
        return answer.then().statusCode(409).body("type", endsWith("/clash"));
    }

    /** Ada is at one engagement of each kind, and at a panel from 11:00 to 12:00; nothing overlaps. */
    private static Given everyKind() {
        return Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "08:00", "09:00")
                .withSideEvent("Workshop", "13:00", "14:00", Map.of())
                .withDinner("Gala", 10, Map.of("startsAt", at("19:00"), "endsAt", at("21:00")))
                .withSession("Panel", "11:00", "12:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Workshop")
                .assigned("Ada", "Gala")
                .assigned("Ada", "Panel");
    }
}
