package dev.attache.platform.http;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Sixteen who have read the same version change it at the same moment: one does, the others are told that they came too
 * late, and what stands there is the one's.
 */
@QuarkusTest
class EditRaceTest {
    private static final int ROUNDS = 2;

    /** A change with this If-Match, and with a number from 1 to 20 that is not there yet: first there is 20, or none. */
    interface Edit {
        Response make(String path, String ifMatch, int number);
    }

    @Test
    void oneOfManyEditsOfADelegateWins() throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");

        for (int round = 0; round < 5 * ROUNDS; round++) {
            oneWins(round, summit.pathOfDelegate("Ada"), patching("notes"));
        }
    }

    @Test
    void oneOfManyEditsOfEachResourceWins() throws Exception {
        for (var each : everyKind().entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                oneWins(round, each.getKey(), each.getValue());
            }
        }
    }

    @Test
    void editWithAnyVersionIsNeverStale() throws Exception {
        for (var each : everyKind().entrySet()) {
            List<Response> answers = Race.of(i -> () -> each.getValue().make(each.getKey(), "*", 1 + i));

            assertThat(answers)
                    .as(each.getKey())
                    .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isEqualTo(200));
        }
    }

    @Test
    void repeatsOfOnePostCreateOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Given summit = Given.aSummit();
            String key = UUID.randomUUID().toString();

            List<String> answers = Race.of(i -> () -> insist(summit, key));

            assertThat(answers).hasSize(Race.RUNNERS);
            assertThat(answers.stream().distinct()).hasSize(1);
            assertThat(Given.read(summit.path() + "/delegates").getInt("count")).isEqualTo(1);
        }
    }

    /** As a client does that is told that the first is still running (409). */
    private static String insist(Given summit, String key) {
        Response answer =
                await("the first request has ended").until(() -> repeat(summit, key), a -> a.statusCode() == 201);
        return answer.header("Location") + answer.header("ETag") + answer.asString();
    }

    private static Response repeat(Given summit, String key) {
        Response answer = json(Map.of("name", Map.of("en", "Ada")))
                .header("Idempotency-Key", key)
                .post(summit.path() + "/delegates");
        if (answer.statusCode() != 201) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
            assertThat(Json.of(answer).getString("type")).endsWith("/repeat-running");
        }
        return answer;
    }

    private static void oneWins(int round, String path, Edit edit) throws Exception {
        String tag = given().get(path).header("ETag");

        List<Response> answers = Race.of(i -> () -> edit.make(path, tag, 1 + i % 10 + round % 2 * 10));

        assertThat(answers).as(path).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        assertThat(answers).as(path).filteredOn(a -> a.statusCode() != 200).allSatisfy(a -> {
            assertThat(a.statusCode()).as(a.asString()).isEqualTo(412);
            assertThat(Json.of(a).getString("type")).endsWith("/precondition-failed");
        });
        String won = answers.stream()
                .filter(a -> a.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .asString();
        assertThat(given().get(path).asString()).as(path).isEqualTo(won);
    }

    private static Map<String, Edit> everyKind() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", null)
                .withVenue("Town hall", null)
                .withSession("Opening", "09:00", "10:00")
                .withSideEvent("Workshop", "12:00", "13:00", Map.of())
                .assigned("Ada", "Opening")
                .withGuest("Bo")
                .withDinner("Dinner", 100)
                .invited("Bo", "Dinner", 20)
                .withTable("Window", "Dinner", 2 * Race.RUNNERS)
                .withUnexpected("Seated", "Dinner")
                .withUnexpected("Awaited", "Dinner");
        long transfer = Json.of(json(Map.of("from", "Harbour", "to", "Town hall", "minutes", 20))
                        .post(summit.path() + "/transfers"))
                .getLong("id");
        String account = "race-" + UUID.randomUUID();
        long id = Json.of(json(Map.of("username", account, "password", "made up for the race", "role", "DESK"))
                        .post("/api/v1/accounts"))
                .getLong("id");

        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put(summit.path(), patching("city"));
        edits.put(summit.pathOfDelegate("Ada"), patching("notes"));
        edits.put(summit.path() + "/venues/" + summit.venue("Harbour"), patching("address"));
        edits.put(summit.path() + "/transfers/" + transfer, numbering("minutes"));
        edits.put(summit.pathOf("Opening"), numbering("quota"));
        edits.put(summit.pathOf("Workshop"), numbering("quota"));
        edits.put(summit.assignmentOf("Ada", "Opening"), patching("briefing"));
        edits.put(summit.pathOfGuest("Bo"), patching("notes"));
        edits.put(summit.pathOfDinner("Dinner"), patching("notes"));
        edits.put(summit.pathOfInvitation("Bo"), numbering("maxPartySize"));
        edits.put(summit.pathOfTable("Window", "Dinner"), patching("name"));
        edits.put(summit.pathOfAttendee("Seated", "Dinner"), (path, tag, number) -> json(Map.of(
                        "table", summit.table("Window"), "seat", number))
                .header("If-Match", tag)
                .put(path + "/seat"));
        edits.put(summit.pathOfAttendee("Awaited", "Dinner"), (path, tag, number) -> json(Map.of(
                        "arrival", number > 10 ? "ARRIVED" : "NO_SHOW"))
                .header("If-Match", tag)
                .put(path + "/arrival"));
        edits.put("/api/v1/accounts/" + id, patching("name"));
        return edits;
    }

    private static Edit patching(String member) {
        return (path, tag, number) -> patch(path, Map.of(member, "By " + UUID.randomUUID()), tag);
    }

    private static Edit numbering(String member) {
        return (path, tag, number) -> patch(path, Map.of(member, number), tag);
    }
}
