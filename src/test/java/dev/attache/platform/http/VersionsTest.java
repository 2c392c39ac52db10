package dev.attache.platform.http;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.platform.openapi.Described;
import dev.attache.platform.openapi.Described.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionsTest {
    /** What is deleted whatever it is now: a link is replaced, and a seat may be left without having been read. */
    private static final Set<String> WITHOUT_A_VERSION = Set.of("deleteCalendarLink", "unseat");

    private String attendee;
    private String registration;

    @Test
    void everyResourceHasAStrongTagAndIsNotSentTwice() {
        for (String path : everyKind()) {
            Response first = given().get(path);

            assertThat(first.header("ETag")).as(path).matches("\"[^\"]+\"");
            Response again =
                    given().header("If-None-Match", first.header("ETag")).get(path);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.asString()).as(path).isEmpty();
            assertThat(again.header("ETag")).as(path).isEqualTo(first.header("ETag"));
        }
    }

    @Test
    void changeWithoutAVersionIsRefused() {
        for (String path : everyKind()) {
            given().contentType(MergePatch.MEDIA_TYPE)
                    .body("{}")
                    .patch(path)
                    .then()
                    .statusCode(428)
                    .body("type", endsWith("/precondition-required"));
        }
    }

    @Test
    void deletionWithoutAVersionIsRefused() throws Exception {
        List<String> paths = everyKind();
        paths.addAll(List.of(attendee, registration));
        for (Operation operation : Described.now().operations()) {
            if (operation.method().equals("delete") && !WITHOUT_A_VERSION.contains(operation.id())) {
                assertThat(paths)
                        .as(operation + " is tried")
                        .anyMatch(path -> path.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+")));
            }
        }
        for (String path : paths) {
            refused(given().delete(path), 428, "precondition-required");
            given().get(path).then().statusCode(200);
        }
    }

    @Test
    void changeOfAStaleVersionIsRefused() {
        for (String path : everyKind()) {
            patch(path, Map.of(), "\"0.0-0000\"").then().statusCode(412).body("type", endsWith("/precondition-failed"));
            given().header("If-Match", "\"0.0-0000\"").delete(path).then().statusCode(412);
        }
    }

    @Test
    void representationSentBackIsAcceptedAndChangesNothing() {
        for (String path : everyKind()) {
            Response read = given().get(path);

            Response put = json(read.asString())
                    .header("If-Match", read.header("ETag"))
                    .put(path);

            assertThat(put.statusCode()).as(path + put.asString()).isEqualTo(200);
            assertThat(put.asString()).as(path).isEqualTo(read.asString());
        }
    }

    @Test
    void answerToAPostIsWhatIsReadAfterwards() {
        Given summit = Given.aSummit();
        String finest = "2030-05-14T09:00:00.999999999+03:00";

        for (var resource : Map.of(
                        "/delegates",
                        Map.of("name", Map.of("en", "Ada"), "arrivesAt", finest),
                        "/sessions",
                        Map.of("title", Map.of("en", "Opening"), "startsAt", finest, "source", Map.of()),
                        "/side-events",
                        Map.of("title", Map.of("en", "Workshop"), "startsAt", finest, "endsAt", "2030-05-14T09:30:00Z"))
                .entrySet()) {
            Response created = json(resource.getValue()).post(summit.path() + resource.getKey());

            Response read = given().get(Given.here(created.header("Location")));
            assertThat(read.asString()).isEqualTo(created.asString());
            assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        }
    }

    @Test
    void tagsOnTwoLinesAreOneList() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String tag = given().get(summit.pathOfDelegate("Ada")).header("ETag");

        Response answer = json(Map.of("name", Map.of("en", "Ada")))
                .header("If-Match", "\"0.0-0\"")
                .header("If-Match", tag)
                .put(summit.pathOfDelegate("Ada"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void tagOfAnAnswerServesForTheNextChange() {
        Given summit = Given.aSummit();
        Response created = json(Map.of("name", Map.of("en", "Ada"))).post(summit.path() + "/delegates");
        String path = summit.path() + "/delegates/" + Json.of(created).getLong("id");

        Response first = patch(path, Map.of("notes", "one"), created.header("ETag"));
        Response second = patch(path, Map.of("notes", "two"), first.header("ETag"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(patch(path, Map.of("notes", "three"), first.header("ETag")).statusCode())
                .isEqualTo(412);
        assertThat(given().get(path).header("ETag")).isEqualTo(second.header("ETag"));
    }

    @Test
    void oneOfSeveralTagsSuffices() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String tag = given().get(summit.pathOfDelegate("Ada")).header("ETag");

        assertThat(patch(summit.pathOfDelegate("Ada"), Map.of(), "\"0.0-0\", " + tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void weakTagNeverMatchesForAChange() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String tag = given().get(summit.pathOfDelegate("Ada")).header("ETag");

        assertThat(patch(summit.pathOfDelegate("Ada"), Map.of(), "W/" + tag).statusCode())
                .isEqualTo(412);
    }

    @Test
    void copyIsStaleWhenWhatIsShownWithItChanged() {
        Given summit = Given.aSummit().withVenue("Harbour", null);
        summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")));
        String tag = given().get(summit.pathOf("Opening")).header("ETag");

        patch(summit.path() + "/venues/" + summit.venue("Harbour"), Map.of("address", "1 Quay"));

        assertThat(given().header("If-None-Match", tag)
                        .get(summit.pathOf("Opening"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(patch(summit.pathOf("Opening"), Map.of("quota", 2), tag).statusCode())
                .as("the session itself was not changed by anybody")
                .isEqualTo(200);
    }

    private List<String> everyKind() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", "Hall 1")
                .withVenue("Town hall", null)
                .withSideEvent("Workshop", "12:00", "13:00", Map.of())
                .withGuest("Bo")
                .withDinner("Dinner", 9)
                .drafted("Bo", "Dinner", 2)
                .withTable("Window", "Dinner", 4)
                .withUnexpected("Walk-in", "Dinner");
        attendee = summit.pathOfAttendee("Walk-in", "Dinner");
        registration = summit.pathOf("Workshop") + "/registrations/" + summit.delegate("Ada");
        json(Map.of("status", "REQUESTED")).put(registration).then().statusCode(201);
        summit.withSession(
                        "Opening",
                        "09:00",
                        null,
                        Map.of(
                                "venue",
                                summit.venue("Harbour, Hall 1"),
                                "speakers",
                                List.of(Map.of("name", "A. Speaker"))))
                .assigned("Ada", "Opening");
        long transfer = Json.of(json(Map.of("from", "Harbour", "to", "Town hall", "minutes", 9))
                        .post(summit.path() + "/transfers"))
                .getLong("id");
        long account = Json.of(json(Map.of("username", summit.slug, "password", "made up here", "role", "reader"))
                        .post("/api/v1/accounts"))
                .getLong("id");
        return new ArrayList<>(List.of(
                summit.path(),
                summit.pathOfDelegate("Ada"),
                summit.path() + "/venues/" + summit.venue("Town hall"),
                summit.path() + "/transfers/" + transfer,
                summit.pathOf("Opening"),
                summit.pathOf("Workshop"),
                summit.assignmentOf("Ada", "Opening"),
                summit.pathOfGuest("Bo"),
                summit.pathOfDinner("Dinner"),
                summit.pathOfInvitation("Bo"),
                summit.pathOfTable("Window", "Dinner"),
                "/api/v1/accounts/" + account));
    }
}
