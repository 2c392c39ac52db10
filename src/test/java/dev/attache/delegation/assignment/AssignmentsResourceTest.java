package dev.attache.delegation.assignment;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentsResourceTest {

    @Test
    void delegateIsAssignedInADuty() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Opening", "09:00", "10:00");

        Response answer = summit.assign("Ada", "Opening", Map.of("duty", "SPEAKER", "briefing", "Bring slides."));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(summit.assignmentOf("Ada", "Opening"));
        Json read = read(summit.assignmentOf("Ada", "Opening"));
        assertThat(read.getString("duty")).isEqualTo("SPEAKER");
        assertThat(read.getString("briefing")).isEqualTo("Bring slides.");
        assertThat(read.getString("engagement.kind")).isEqualTo("SESSION");
        assertThat(read.getString("engagement.startsAt")).isEqualTo("2030-05-14T09:00:00+03:00");
        assertThat(read.getLong("delegate.id")).isEqualTo(summit.delegate("Ada"));
    }

    @Test
    void sameAssignmentAgainChangesNothing() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");

        assertThat(summit.assign("Ada", "Opening").statusCode()).isEqualTo(200);

        assertThat(read(summit.path() + "/assignments").getInt("count")).isEqualTo(1);
        assertThat(read(summit.pathOf("Opening")).getInt("assigned")).isEqualTo(1);
    }

    @Test
    void overlappingEngagementIsRefused() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSideEvent("Workshop", "09:45", "11:00", Map.of())
                .assigned("Ada", "Opening");

        Response answer = summit.assign("Ada", "Workshop");

        answer.then().statusCode(409).contentType("application/problem+json").body("type", endsWith("/clash"));
        Json clash = Json.of(answer).at("clashes[0]");
        assertThat(clash.getString("engagement.title.en")).isEqualTo("Opening");
        assertThat(clash.getString("startsAt")).isEqualTo("2030-05-14T09:00:00+03:00");
        assertThat(clash.getString("endsAt")).isEqualTo("2030-05-14T10:00:00+03:00");
        assertThat(clash.getBoolean("certain")).isTrue();
        assertThat(clash.getInt("overlapMinutes")).isEqualTo(15);
        given().get(summit.assignmentOf("Ada", "Workshop")).then().statusCode(404);
    }

    @Test
    void adjacentEngagementsAreAccepted() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening");

        assertThat(summit.assign("Ada", "Panel").statusCode()).isEqualTo(201);
    }

    @Test
    void clashWithAnAssumedEndIsUncertain() {
        Given summit = Given.aSummit(Map.of("assumedSessionMinutes", 90))
                .withDelegate("Ada")
                .withSession("Opening", "09:00", null)
                .withSession("Panel", "10:15", "11:00")
                .assigned("Ada", "Opening");

        Response answer = summit.assign("Ada", "Panel");

        answer.then().statusCode(409);
        assertThat(Json.of(answer).getBoolean("clashes[0].certain")).isFalse();
        assertThat(Json.of(answer).getString("clashes[0].endsAt")).isNull();
        assertThat(Json.of(answer).getInt("clashes[0].overlapMinutes")).isEqualTo(15);
    }

    @Test
    void waiverLetsAClashStandAndIsShown() {
        Given summit = clashOfAda();

        Response answer = summit.assign("Ada", "Panel", Map.of("waiver", "leaves early"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Json.of(answer).getString("waiver")).isEqualTo("leaves early");
        assertThat(Json.of(answer).getString("warnings[0].code")).isEqualTo("clash");
        Json clashes = read(summit.path() + "/clashes");
        assertThat(clashes.getInt("count")).isEqualTo(1);
        assertThat(clashes.getString("results[0].waiver")).isEqualTo("leaves early");
    }

    @Test
    void waiverThatAClashNeedsIsNotTakenAway() {
        Given summit = clashOfAda();
        summit.assign("Ada", "Panel", Map.of("waiver", "leaves early"));

        Response answer = summit.assign("Ada", "Panel");

        answer.then().statusCode(409).body("type", endsWith("/clash"));
        assertThat(Json.of(answer).getList("clashes.engagement.title.en")).containsExactly("Opening");
        assertThat(read(summit.assignmentOf("Ada", "Panel")).getString("waiver"))
                .isEqualTo("leaves early");
    }

    @Test
    void waiverCoversOneClashOnly() {
        Given summit = clashOfAda().withSession("Lunch", "09:50", "11:30");
        summit.assign("Ada", "Panel", Map.of("waiver", "leaves early"));

        Response answer = summit.assign("Ada", "Lunch");

        answer.then().statusCode(409);
        assertThat(Json.of(answer).getList("clashes.engagement.title.en")).containsExactly("Opening", "Panel");
    }

    @Test
    void otherOfTwoClashingAssignmentsCanStillBeChanged() {
        Given summit = clashOfAda();
        summit.assign("Ada", "Panel", Map.of("waiver", "leaves early"));

        Response answer = patch(summit.assignmentOf("Ada", "Opening"), Map.of("briefing", "Sit at the door."));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.of(answer).getString("briefing")).isEqualTo("Sit at the door.");
    }

    @Test
    void movingASessionIntoAClashIsRefusedNamingAllConcerned() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening")
                .assigned("Bea", "Opening")
                .assigned("Ada", "Panel")
                .assigned("Bea", "Panel");

        Response answer = patch(summit.pathOf("Panel"), Map.of("startsAt", at("09:30")));

        answer.then().statusCode(409).body("type", endsWith("/clash"));
        assertThat(Json.of(answer).getList("clashes.delegate.name.en")).containsExactly("Ada", "Bea");
        assertThat(read(summit.pathOf("Panel")).getString("startsAt")).isEqualTo("2030-05-14T10:00:00+03:00");
    }

    @Test
    void lengtheningASessionIntoAClashIsRefused() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", null)
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");

        patch(summit.pathOf("Opening"), Map.of("endsAt", at("10:30")))
                .then()
                .statusCode(409)
                .body("type", endsWith("/clash"));
    }

    @Test
    void clashesOfAMoveStandWhenTheDeskAcceptsThem() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");

        Response answer =
                patch(summit.pathOf("Panel") + "?waiver=the organiser moved it", Map.of("startsAt", at("09:30")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(summit.assignmentOf("Ada", "Panel")).getString("waiver"))
                .isEqualTo("the organiser moved it");
    }

    @Test
    void sessionThatClashesByWaiverCanBeRenamedAndMovedAway() {
        Given summit = clashOfAda();
        summit.assign("Ada", "Panel", Map.of("waiver", "leaves early"));

        patch(summit.pathOf("Panel"), Map.of("title", Map.of("en", "Panel of ministers")))
                .then()
                .statusCode(200);
        patch(summit.pathOf("Panel"), Map.of("startsAt", at("10:00"))).then().statusCode(200);

        assertThat(read(summit.path() + "/clashes").getInt("count")).isZero();
    }

    @Test
    void longerAssumptionThatClashesIsRefused() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", null)
                .withSession("Panel", "10:15", null)
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");

        patch(summit.path(), Map.of("assumedSessionMinutes", 90))
                .then()
                .statusCode(409)
                .body("type", endsWith("/clash"));
        patch(summit.path(), Map.of("assumedSessionMinutes", 75)).then().statusCode(200);

        assertThat(read(summit.pathOf("Opening")).getString("plannedUntil")).isEqualTo("2030-05-14T10:15:00+03:00");
    }

    @Test
    void quotaAdmitsNoMore() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00", Map.of("quota", 1))
                .assigned("Ada", "Opening");

        Response answer = summit.assign("Bea", "Opening");

        answer.then().statusCode(409).body("type", endsWith("/quota"));
        assertThat(Json.of(answer).getInt("assigned")).isEqualTo(1);
        assertThat(Json.of(answer).getInt("quota")).isEqualTo(1);
        assertThat(summit.assign("Ada", "Opening", Map.of("duty", "HOST")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void quotaIsNotLoweredBelowWhatIsAssigned() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening")
                .assigned("Bea", "Opening");

        Response answer = patch(summit.pathOf("Opening"), Map.of("quota", 1));

        answer.then().statusCode(409).body("type", endsWith("/quota"));
        assertThat(Json.of(answer).getInt("assigned")).isEqualTo(2);
    }

    @Test
    void droppedAssignmentGivesItsPlaceBack() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00", Map.of("quota", 1))
                .assigned("Ada", "Opening");

        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Opening"))
                .then()
                .statusCode(204);

        assertThat(summit.assign("Bea", "Opening").statusCode()).isEqualTo(201);
    }

    @Test
    void listReplacesAllAssignmentsAtOnce() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withDelegate("Cleo")
                .withSession("Opening", "09:00", "10:00", Map.of("quota", 2))
                .assigned("Ada", "Opening")
                .assigned("Bea", "Opening");

        Response answer = json(List.of(
                        Map.of("delegate", summit.delegate("Bea"), "duty", "SPEAKER"),
                        Map.of("delegate", summit.delegate("Cleo"), "duty", "ESCORT")))
                .header("If-Match", "*")
                .put(summit.pathOf("Opening") + "/assignments");

        assertThat(answer.statusCode()).isEqualTo(200);
        Json read = read(summit.pathOf("Opening") + "/assignments");
        assertThat(read.getList("results.delegate.name.en")).containsExactly("Bea", "Cleo");
        assertThat(read.getList("results.duty")).containsExactly("SPEAKER", "ESCORT");
    }

    @Test
    void listWithOneClashChangesNothing() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "09:30", "11:00")
                .assigned("Ada", "Opening");

        json(List.of(
                        Map.of("delegate", summit.delegate("Bea"), "duty", "SPEAKER"),
                        Map.of("delegate", summit.delegate("Ada"), "duty", "ESCORT")))
                .put(summit.pathOf("Panel") + "/assignments")
                .then()
                .statusCode(409)
                .body("type", endsWith("/clash"));

        assertThat(read(summit.pathOf("Panel") + "/assignments").getInt("count"))
                .isZero();
    }

    @Test
    void filledListIsReplacedByItsTagOnly() {
        Given summit = Given.aSummit().withDelegate("Ada").withDelegate("Bea").withSession("Opening", "09:00", "10:00");
        String list = summit.pathOf("Opening") + "/assignments";
        List<Object> ada = List.of(Map.of("delegate", summit.delegate("Ada"), "duty", "SPEAKER"));
        List<Object> bea = List.of(Map.of("delegate", summit.delegate("Bea"), "duty", "SPEAKER"));

        Response first = json(ada).put(list);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo(given().get(list).header("ETag"));
        json(bea).put(list).then().statusCode(428);

        assertThat(json(bea).header("If-Match", first.header("ETag")).put(list).statusCode())
                .isEqualTo(200);
        json(ada).header("If-Match", first.header("ETag")).put(list).then().statusCode(412);
        json(ada).header("If-Match", "*").put(list).then().statusCode(200);
        assertThat(read(list).getList("results.delegate.name.en")).containsExactly("Ada");
    }

    @Test
    void tagOfTheListChangesWithEachAssignment() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bea")
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");
        String list = summit.pathOf("Opening") + "/assignments";
        String tag = given().get(list + "?pageSize=1").header("ETag");
        given().header("If-None-Match", tag).get(list + "?pageSize=1").then().statusCode(304);

        patch(summit.assignmentOf("Ada", "Opening"), Map.of("briefing", "Sit at the door."));
        json(List.of()).header("If-Match", tag).put(list).then().statusCode(412);
        tag = given().get(list + "?pageSize=1").header("ETag");
        summit.assigned("Bea", "Opening");
        given().header("If-None-Match", tag).get(list + "?pageSize=1").then().statusCode(200);
        json(List.of()).header("If-Match", tag).put(list).then().statusCode(412);

        tag = given().get(list + "?pageSize=1").header("ETag");
        json(List.of()).header("If-Match", tag).put(list).then().statusCode(200);
        json(List.of()).header("If-Match", tag).put(list).then().statusCode(412);
        json(List.of()).put(list).then().statusCode(200);
    }

    @Test
    void listThatNamesADelegateTwiceIsInvalid() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Opening", "09:00", "10:00");
        Map<String, Object> ada = Map.of("delegate", summit.delegate("Ada"), "duty", "SPEAKER");

        Response answer = json(List.of(ada, ada)).put(summit.pathOf("Opening") + "/assignments");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.of(answer).getString("errors[0].pointer")).isEqualTo("/1/delegate");
    }

    @Test
    void tightTransferWarnsAndIsNotRefused() {
        Given summit = twoPlaces();
        summit.assigned("Ada", "Opening");

        Response answer = summit.assign("Ada", "Panel");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Json.of(answer).getList("warnings.code")).containsExactly("tight-transfer");
        Json clashes = read(summit.path() + "/clashes?type=TIGHT_TRANSFER");
        assertThat(clashes.getInt("results[0].transferMinutes")).isEqualTo(20);
        assertThat(clashes.getInt("results[0].slackMinutes")).isEqualTo(-10);
    }

    @Test
    void knownMinutesBetweenPlacesCountInBothDirections() {
        Given summit = twoPlaces().assigned("Ada", "Opening").assigned("Ada", "Panel");

        json(Map.of("from", "Town hall", "to", "Harbour", "minutes", 10))
                .post(summit.path() + "/transfers")
                .then()
                .statusCode(201);

        assertThat(read(summit.assignmentOf("Ada", "Panel")).getList("warnings"))
                .isEmpty();
    }

    @Test
    void anotherRoomOfTheSamePlaceTakesFiveMinutes() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", "Hall 1")
                .withVenue("Harbour", "Hall 2");
        summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour, Hall 1")))
                .withSession("Panel", "10:04", "11:00", Map.of("venue", summit.venue("Harbour, Hall 2")))
                .withSession("Talk", "11:05", "12:00", Map.of("venue", summit.venue("Harbour, Hall 1")))
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel")
                .assigned("Ada", "Talk");

        assertThat(read(summit.assignmentOf("Ada", "Panel")).getList("warnings.code"))
                .containsExactly("tight-transfer");
        assertThat(read(summit.assignmentOf("Ada", "Talk")).getList("warnings")).isEmpty();
    }

    @Test
    void transferFromTheDayBeforeIsNotWarnedOf() {
        Given summit =
                Given.aSummit().withDelegate("Ada").withVenue("Harbour", null).withVenue("Town hall", null);
        summit.withSession("Night", "23:00", "23:55", Map.of("venue", summit.venue("Harbour")))
                .withSession(
                        "Morning",
                        null,
                        null,
                        Map.of("venue", summit.venue("Town hall"), "startsAt", "2030-05-15T00:05:00+03:00"))
                .assigned("Ada", "Night");

        assertThat(Json.of(summit.assign("Ada", "Morning")).getList("warnings")).isEmpty();
    }

    @Test
    void engagementOutsideTheStayWarns() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("arrivesAt", at("09:30")))
                .withSession("Opening", "09:00", "10:00");

        assertThat(Json.of(summit.assign("Ada", "Opening")).getList("warnings.code"))
                .containsExactly("outside-stay");
    }

    @Test
    void warningsAreInTheLanguageOfTheSender() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("arrivesAt", at("09:30")))
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");

        for (String path : List.of(
                summit.assignmentOf("Ada", "Opening"),
                summit.pathOf("Opening") + "/assignments",
                summit.path() + "/assignments")) {
            assertThat(given().header("Accept-Language", "zh-TW").get(path).asString())
                    .as(path)
                    .contains("抵達")
                    .doesNotContain("is not there");
        }
    }

    @Test
    void moreThanEnoughEngagementsInADayWarn() {
        Given summit = Given.aSummit(Map.of("maxPerDay", 1))
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening");

        assertThat(Json.of(summit.assign("Ada", "Panel")).getList("warnings.code"))
                .containsExactly("too-many-in-a-day");
    }

    @Test
    void dailyLimitIsSaidOncePerDayAndNotOnThePage() {
        Given summit = Given.aSummit(Map.of("maxPerDay", 1))
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .withSession("Talk", "11:00", "12:00");
        for (String title : List.of("Talk", "Panel", "Opening")) {
            summit.assigned("Ada", title);
        }
        String itinerary = summit.pathOfDelegate("Ada") + "/itinerary";

        assertThat(Json.of(summit.assign("Ada", "Opening")).getList("warnings.code"))
                .containsExactly("too-many-in-a-day");
        for (String list : List.of(summit.path() + "/assignments", itinerary + ".json")) {
            assertThat(given().get(list).asString()).as(list).containsOnlyOnce("\"too-many-in-a-day\"");
        }
        assertThat(given().get(summit.path() + "/itineraries.csv").asString())
                .containsOnlyOnce("3 engagements on Tuesday, 14 May 2030; 1 are enough.");
        assertThat(given().get(itinerary + ".html").asString()).doesNotContain("are enough");
    }

    @Test
    void listIsFilteredByDelegateKindDutyDayAndClashing() {
        Given summit = clashOfAda()
                .withDelegate("Bea")
                .withSideEvent("Workshop", "13:00", "14:00", Map.of())
                .assigned("Bea", "Workshop");
        summit.assign("Ada", "Panel", Map.of("waiver", "leaves early", "duty", "SPEAKER"));
        String list = summit.path() + "/assignments";

        assertThat(titles(list + "?delegate=" + summit.delegate("Ada"))).containsExactly("Opening", "Panel");
        assertThat(titles(list + "?kind=SIDE_EVENT")).containsExactly("Workshop");
        assertThat(titles(list + "?duty=SPEAKER")).containsExactly("Panel");
        assertThat(titles(list + "?day=2030-05-15")).isEmpty();
        assertThat(titles(list + "?clashing=true")).containsExactly("Opening", "Panel");
        assertThat(titles(list + "?clashing=false")).containsExactly("Workshop");
    }

    @Test
    void assignmentsThatTouchAreNotFoundAsClashing() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Ada", "Opening")
                .assigned("Ada", "Panel");

        assertThat(titles(summit.path() + "/assignments?clashing=true")).isEmpty();
        assertThat(titles(summit.path() + "/assignments?clashing=false")).containsExactly("Opening", "Panel");
    }

    @Test
    void clashesHaveOneOrder() {
        given().get(Given.aSummit().path() + "/clashes?sort=delegate").then().statusCode(400);
    }

    @Test
    void delegateOrSessionWithAssignmentsIsNotDeleted() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");

        Response ofSession = given().header("If-Match", "*").delete(summit.pathOf("Opening"));
        Response ofDelegate = given().header("If-Match", "*").delete(summit.pathOfDelegate("Ada"));

        ofSession.then().statusCode(409).body("type", endsWith("/in-use"));
        assertThat(Json.of(ofSession).getString("usedBy[0].examples[0].name.en"))
                .isEqualTo("Ada");
        ofDelegate.then().statusCode(409).body("type", endsWith("/in-use"));
        assertThat(Json.of(ofDelegate).getString("usedBy[0].examples[0].title.en"))
                .isEqualTo("Opening");
    }

    @Test
    void delegateOfAnotherSummitIsNotFound() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");
        Given other = Given.aSummit().withDelegate("Ada");

        json(Map.of("duty", "SPEAKER"))
                .put(summit.pathOf("Opening") + "/assignments/" + other.delegate("Ada"))
                .then()
                .statusCode(404);
    }

    @Test
    void ifMatchIsCheckedWhereItIsSent() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Opening", "09:00", "10:00");
        String path = summit.assignmentOf("Ada", "Opening");
        String stale = summit.assign("Ada", "Opening").header("ETag");
        summit.assign("Ada", "Opening", Map.of("briefing", "Bring slides."));

        json(Map.of("duty", "HOST")).header("If-Match", stale).put(path).then().statusCode(412);
        given().delete(path).then().statusCode(428);
        given().header("If-Match", stale).delete(path).then().statusCode(412);
    }

    private static List<String> titles(String list) {
        return read(list).getList("results.engagement.title.en");
    }

    private static Given clashOfAda() {
        return Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "09:45", "11:00")
                .assigned("Ada", "Opening");
    }

    private static Given twoPlaces() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", "Hall 1")
                .withVenue("Town hall", null);
        return summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour, Hall 1")))
                .withSession("Panel", "10:10", "11:00", Map.of("venue", summit.venue("Town hall")));
    }
}
