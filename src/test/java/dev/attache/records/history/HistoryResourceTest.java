package dev.attache.records.history;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryResourceTest {
    private static final String ADMIN = "admin";

    @Test
    void changeTellsWhoChangedWhatFromWhichValueToWhich() {
        Given summit = Given.aSummit().withDelegate("Ada", Map.of("email", "ada@example.org", "precedence", 2));
        patch(summit.pathOfDelegate("Ada"), Map.of("email", "a@example.org", "arrivesAt", at("08:00")));

        Json history = read(summit.pathOfDelegate("Ada") + "/history");

        assertThat(history.getInt("count")).isEqualTo(2);
        assertThat(history.getMap("results[0]"))
                .containsEntry("actor", ADMIN)
                .containsEntry("action", "CHANGED")
                .containsEntry("kind", "DELEGATE")
                .containsEntry("resource", (int) summit.delegate("Ada"))
                .containsEntry(
                        "changes",
                        Map.of(
                                "email", Map.of("from", "ada@example.org", "to", "a@example.org"),
                                "arrivesAt", change(null, at("08:00"))));
        assertThat(history.getString("results[0].moment")).matches("20.*\\+0[23]:00");
        assertThat(history.getString("results[1].action")).isEqualTo("CREATED");
        assertThat(history.getMap("results[1].changes"))
                .containsEntry("name", change(null, Map.of("en", "Ada")))
                .containsEntry("precedence", change(null, 2))
                .doesNotContainKeys("id", "version", "summit", "search", "sortName", "phone");
    }

    @Test
    void sessionInTwoTablesHasOneHistory() {
        Given summit = Given.aSummit(Map.of("formats", List.of(Map.of("code", "panel", "name", Map.of("en", "Panel")))))
                .withVenue("Harbour", null)
                .withSession("Opening", "09:00", "10:00", Map.of("format", "panel"));
        patch(summit.pathOf("Opening"), Map.of("venue", summit.venue("Harbour"), "quota", 3));

        Json history = read(summit.pathOf("Opening") + "/history");

        assertThat(history.getList("results.action")).containsExactly("CHANGED", "CREATED");
        assertThat(history.getMap("results[0].changes"))
                .isEqualTo(Map.of("venue", change(null, (int) summit.venue("Harbour")), "quota", change(null, 3)));
        assertThat(history.getMap("results[1].changes"))
                .containsEntry("format", change(null, "panel"))
                .containsEntry("endsAt", change(null, at("10:00")))
                .doesNotContainKeys("span", "assigned", "sequence", "changedAt", "plannedUntil");
    }

    @Test
    void unchangedResourceHasNoEntry() {
        Given summit = Given.aSummit().withDelegate("Ada");
        patch(summit.pathOfDelegate("Ada"), Map.of("name", Map.of("en", "Ada")));

        assertThat(read(summit.pathOfDelegate("Ada") + "/history").getInt("count"))
                .isEqualTo(1);
    }

    @Test
    void deletedResourceKeepsItsHistory() {
        Given summit = Given.aSummit().withVenue("Harbour", "Hall 1");
        String venue = summit.path() + "/venues/" + summit.venue("Harbour, Hall 1");
        given().header("If-Match", "*").delete(venue).then().statusCode(204);

        Json history = read(venue + "/history");

        assertThat(history.getList("results.action")).containsExactly("DELETED", "CREATED");
        assertThat(history.getMap("results[0].changes")).containsEntry("room", change("Hall 1", null));
        given().get(summit.path() + "/venues/0/history").then().statusCode(404);
        given().get(Given.aSummit().path() + "/venues/" + summit.venue("Harbour, Hall 1") + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void refusedChangeHasNoEntry() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .withSession("Panel", "09:30", "10:30")
                .assigned("Ada", "Opening");
        summit.assign("Ada", "Panel").then().statusCode(409);

        assertThat(read(summit.path() + "/history?kind=assignment").getInt("count"))
                .isEqualTo(1);
        given().get(summit.assignmentOf("Ada", "Panel") + "/history").then().statusCode(404);
    }

    @Test
    void assignmentThatIsDroppedAndMadeAgainHasOneHistory() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");
        String assignment = summit.assignmentOf("Ada", "Opening");
        given().header("If-Match", "*").delete(assignment).then().statusCode(204);
        summit.assign("Ada", "Opening", Map.of("duty", "SPEAKER"));

        Json history = read(assignment + "/history");

        assertThat(history.getList("results.action")).containsExactly("CREATED", "DELETED", "CREATED");
        assertThat(history.getMap("results[0]"))
                .containsEntry("resource", (int) summit.delegate("Ada"))
                .containsEntry("owner", (int) summit.session("Opening"))
                .containsEntry("changes", Map.of("duty", change(null, "SPEAKER")));
        given().get(assignment.replace("/sessions/", "/dinners/") + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void actorOfAnRsvpIsTheGuest() {
        Given summit = Given.aSummit().withGuest("Bo").withDinner("Dinner", 5).invited("Bo", "Dinner", 2);
        json(Map.of("answer", "ACCEPTED", "partySize", 1, "message", "Gladly.")).post(summit.link("Bo"));

        Json history = read(summit.pathOfInvitation("Bo") + "/history");

        assertThat(history.getList("results.actor")).containsExactly(AuditActorInterceptor.GUEST, ADMIN, ADMIN, ADMIN);
        assertThat(history.getMap("results[0].changes"))
                .containsEntry("status", change("SENT", "ACCEPTED"))
                .containsEntry("partySize", change(null, 1));
        assertThat(history.getMap("results[0].changes.answers.to[0]"))
                .containsEntry("answer", "ACCEPTED")
                .containsEntry("message", "Gladly.")
                .hasEntrySatisfying(
                        "answeredAt", moment -> assertThat(moment.toString()).matches(".*\\+0[23]:00"));
        assertThat(history.getMap("results[1].changes")).isEqualTo(Map.of("link", change(null, "***")));
        assertThat(read(summit.path() + "/history?kind=attendee").getList("results.actor"))
                .containsExactly(AuditActorInterceptor.GUEST);
    }

    @Test
    void seatNamesItsAttendee() {
        Given summit = Given.aSummit()
                .withDinner("Dinner", 5)
                .withTable("Table 1", "Dinner", 4)
                .withUnexpected("Walk-in", "Dinner")
                .placed("Walk-in", "Dinner", "Table 1", 2);
        String attendee = summit.pathOfAttendee("Walk-in", "Dinner");
        given().delete(attendee + "/seat").then().statusCode(204);

        Json history = read(attendee + "/history");

        assertThat(history.getList("results.action")).containsExactly("CHANGED", "CHANGED", "CREATED");
        assertThat(history.getMap("results[1].changes"))
                .isEqualTo(Map.of(
                        "table", change(null, (int) summit.table("Table 1")),
                        "seat", change(null, 2),
                        "locked", change(null, false)));
        assertThat(history.getMap("results[0].changes.seat")).isEqualTo(change(2, null));
        assertThat(read(summit.pathOfTable("Table 1", "Dinner") + "/history").getList("results.action"))
                .containsExactly("CREATED");
    }

    @Test
    void actorOfAJobIsTheProgram() {
        Json seeded = read("/api/v1/summits/ogp-2023/history?action=created&pageSize=200");

        assertThat(seeded.getInt("count")).isGreaterThan(100);
        assertThat(seeded.getList("results.actor")).containsOnly(AuditActorInterceptor.PROGRAM);
    }

    /** The mail is written in the desk's name and leaves in nobody's. */
    @Test
    void actorOfADeliveryIsTheProgram() {
        Given summit = Given.aSummit()
                .withGuest("Bo", Map.of("email", "bo@example.org"))
                .withDinner("Dinner", 5)
                .invited("Bo", "Dinner", 2);
        String message =
                summit.path() + "/messages/" + read(summit.path() + "/messages").getLong("results[0].id");
        await("the mail is sent").until(() -> read(message).getString("state").equals("SENT"));

        Json history = read(message + "/history");

        assertThat(history.getList("results.actor")).containsExactly(AuditActorInterceptor.PROGRAM, ADMIN);
        assertThat(history.getMap("results[0].changes")).containsEntry("state", change("PENDING", "SENT"));
        assertThat(read(summit.pathOfInvitation("Bo") + "/history").getMap("results[0].changes"))
                .isEqualTo(Map.of("link", change(null, "***")));
    }

    @Test
    void historyOfASummitIsNarrowedByFilters() {
        Given summit = Given.aSummit().withDelegate("Ada").withDelegate("Bo").withVenue("Harbour", null);
        patch(summit.pathOfDelegate("Ada"), Map.of("diet", "none"));
        String feed = summit.path() + "/history";

        assertThat(read(feed).getList("results.kind"))
                .containsExactly("DELEGATE", "VENUE", "DELEGATE", "DELEGATE", "SUMMIT");
        assertThat(read(feed + "?kind=delegate&action=changed").getList("results.resource", Long.class))
                .containsExactly(summit.delegate("Ada"));
        assertThat(read(feed + "?actor=admin").getInt("count")).isEqualTo(5);
        assertThat(read(feed + "?actor=nobody").getInt("count")).isZero();
        String third = read(feed).getString("results[2].moment");
        assertThat(read(feed + "?since=" + third).getInt("count")).isEqualTo(3);
        assertThat(read(feed + "?until=" + third).getInt("count")).isEqualTo(2);
        assertThat(read(feed + "?sort=moment").getString("results[0].kind")).isEqualTo("SUMMIT");
        given().get(feed + "?kind=cloud").then().statusCode(400).body("type", endsWith("/invalid"));
    }

    @Test
    void passwordIsNotInTheHistory() {
        String username = "u" + UUID.randomUUID();
        String account = json(Map.of("username", username, "role", "desk", "password", "a long made up word"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Given summit = Given.aSummit();
        patch(account, Map.of("password", "another made up word", "summits", List.of(summit.slug)));
        patch(account, Map.of("role", "reader"));
        given().header("If-Match", "*").delete(account).then().statusCode(204);

        Json history = read(account + "/history");

        assertThat(history.getList("results.action")).containsExactly("DELETED", "CHANGED", "CHANGED", "CREATED");
        assertThat(history.getMap("results[0].changes")).containsEntry("summits", change(List.of(summit.slug), null));
        assertThat(history.getMap("results[1].changes")).isEqualTo(Map.of("role", change("desk", "reader")));
        assertThat(history.getMap("results[2].changes"))
                .isEqualTo(Map.of(
                        "password", change("***", "***"),
                        "everySummit", change(true, false),
                        "summits", change(List.of(), List.of(summit.slug))));
        assertThat(given().get(account + "/history").asString()).doesNotContain("$2", "made up");
    }

    @Test
    void newCalendarLinkIsInTheHistoryWithoutItsSecret() {
        Given summit = Given.aSummit().withDelegate("Ada");
        given().post(summit.pathOfDelegate("Ada") + "/calendar-link");
        given().post(summit.pathOfDelegate("Ada") + "/calendar-link");
        given().delete(summit.pathOfDelegate("Ada") + "/calendar-link");

        Json history = read(summit.pathOfDelegate("Ada") + "/history");

        assertThat(history.getList("results.changes.calendarLink"))
                .startsWith(change("***", null), change("***", "***"), change(null, "***"));
    }

    private static Map<String, Object> change(Object from, Object to) {
        Map<String, Object> change = new HashMap<>();
        change.put("from", from);
        change.put("to", to);
        return change;
    }
}
