package dev.attache.records.privacy;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static dev.attache.records.ColumnDecisions.WHAT_TO_DO;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.attache.ClientFromOtherNetwork;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestMail;
import dev.attache.records.ColumnDecisions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasuresResourceTest {
    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    /** Else the tests below would not notice that a column is left out of the erasure. */
    @Test
    void fixtureFillsEveryColumnThatIsErased() throws SQLException {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        PersonFixture bo = PersonFixture.guest(ada.summit);

        Set<String> traces = ada.traces(database);
        traces.addAll(bo.traces(database));

        assertThat(traces)
                .as(WHAT_TO_DO + "'erased', and let PersonFixture put the person's mark into it")
                .containsExactlyInAnyOrderElementsOf(ColumnDecisions.withPersonalData("erased"::equals));
    }

    @Test
    void rowsThatLeadOnlyToAPersonAreDeleted() {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        PersonFixture bo = PersonFixture.guest(ada.summit);
        Map<String, String> rows = Map.of(
                "calendar_link", "delegate_id = " + ada.summit.delegate(ada.name),
                "dropped_assignment", "delegate_id = " + ada.summit.delegate(ada.name),
                "invitation_link",
                        "invitation_id in (select id from invitation where guest_id = " + bo.summit.guest(bo.name)
                                + ")");
        assertThat(ColumnDecisions.withPersonalData("row deleted"::equals))
                .extracting(column -> column.substring(0, column.indexOf('.')))
                .containsExactlyInAnyOrderElementsOf(rows.keySet());
        rows.forEach((table, of) -> assertThat(count(table, of)).as(table).isPositive());

        erase(ada.summit.pathOfDelegate(ada.name));
        erase(bo.summit.pathOfGuest(bo.name));

        rows.forEach((table, of) -> assertThat(count(table, of)).as(table).isZero());
    }

    @Test
    void erasureLeavesNoDataOfDelegate() throws SQLException {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        String delegate = ada.summit.pathOfDelegate(ada.name);
        Map<String, Object> before = counts(ada.summit);

        erase(delegate);

        assertThat(ada.traces(database)).isEmpty();
        assertThat(counts(ada.summit)).isEqualTo(before);
        Json now = read(delegate);
        assertThat(now.getString("name.en")).isEqualTo("(erased)");
        assertThat(now.getString("unit.en")).isEqualTo("A unit");
        assertThat(now.getList("languages")).isEmpty();
        assertThat(now.getString("erasedAt")).isNotNull();
        assertThat(read(ada.summit.assignmentOf(ada.name, "Panel")).getString("waiver"))
                .isEqualTo("(erased)");
    }

    @Test
    void erasureLeavesNoDataOfGuest() throws SQLException {
        PersonFixture bo = PersonFixture.guest(PersonFixture.delegate(Given.aSummit()).summit);
        String guest = bo.summit.pathOfGuest(bo.name);
        Map<String, Object> before = counts(bo.summit);

        erase(guest);

        assertThat(bo.traces(database)).isEmpty();
        assertThat(counts(bo.summit)).isEqualTo(before);
        Json invitation = read(bo.summit.pathOfInvitation(bo.name));
        assertThat(invitation.getString("status")).isEqualTo("ACCEPTED");
        assertThat(invitation.getList("answers.answer")).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(invitation.getList("companions.name")).containsExactly("(erased)");
        assertThat(read(guest).getString("category")).isEqualTo("board");
        assertThat(read(guest).getString("language")).isNull();
        assertThat(read(bo.summit.path() + "/messages").getList("results.recipient"))
                .isNotEmpty()
                .containsOnly("(erased)");
    }

    @Test
    void waitingMailOfAnErasedGuestIsCancelled() {
        Given summit = Given.aSummit()
                .withGuest("Bo", Map.of("email", TestMail.anAddress("busy")))
                .withDinner("Dinner", 5)
                .invited("Bo", "Dinner", 1);
        String messages = summit.path() + "/messages";
        assertThat(read(messages).getList("results.state")).containsExactly("PENDING");

        erase(summit.pathOfGuest("Bo"));

        assertThat(read(messages).getList("results.state")).containsExactly("CANCELLED");
    }

    @Test
    void otherPersonsAreUntouched() throws SQLException {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        PersonFixture bo = PersonFixture.guest(ada.summit);
        Set<String> ofAda = ada.traces(database);
        erase(bo.summit.pathOfGuest(bo.name));
        assertThat(ada.traces(database)).isEqualTo(ofAda);
    }

    @Test
    void erasureEndsSecretLinks() {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        PersonFixture bo = PersonFixture.guest(ada.summit);
        String rsvp = bo.summit.link(bo.name);
        String url = Json.of(given().post(ada.summit.pathOfDelegate(ada.name) + "/calendar-link")
                        .then()
                        .extract())
                .getString("url");
        String calendar = url.substring(url.indexOf("/calendar/"));
        given().get(rsvp).then().statusCode(200);
        given().get(calendar).then().statusCode(200);

        erase(ada.summit.pathOfDelegate(ada.name));
        erase(bo.summit.pathOfGuest(bo.name));

        ClientFromOtherNetwork.given().get(rsvp).then().statusCode(404);
        ClientFromOtherNetwork.given().get(calendar).then().statusCode(404);
    }

    @Test
    void erasedPersonCannotBeChanged() {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        PersonFixture bo = PersonFixture.guest(ada.summit);
        String delegate = ada.summit.pathOfDelegate(ada.name);
        String guest = bo.summit.pathOfGuest(bo.name);
        erase(delegate);
        erase(guest);
        String since = read(delegate).getString("erasedAt");

        erase(delegate);

        assertThat(read(delegate).getString("erasedAt")).isEqualTo(since);
        patch(delegate, Map.of("email", "a@example.org")).then().statusCode(409).body("type", endsWith("/erased"));
        patch(guest, Map.of("email", "a@example.org")).then().statusCode(409).body("type", endsWith("/erased"));
        given().post(ada.summit.path() + "/guests/0/erase").then().statusCode(404);
    }

    @Test
    void nothingNewIsRecordedAboutAnErasedPerson() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withGuest("Bo", Map.of("email", "bo@example.org"))
                .withGuest("Cy", Map.of("email", "cy@example.org"))
                .withSession("Opening", "09:00", "10:00")
                .withSession("Closing", "11:00", "12:00")
                .withDinner("Dinner", 10)
                .withTable("Window", "Dinner", 5)
                .invited("Bo", "Dinner", 2)
                .accepted("Bo", 2)
                .drafted("Cy", "Dinner", 2)
                .assigned("Ada", "Closing");
        String seat = summit.pathOfAttendee("Bo", "Dinner") + "/seat";
        erase(summit.pathOfDelegate("Ada"));
        erase(summit.pathOfGuest("Bo"));
        erase(summit.pathOfGuest("Cy"));

        refused(summit.assign("Ada", "Opening"), 409, "erased");
        refused(given().post(summit.pathOfDelegate("Ada") + "/calendar-link"), 409, "erased");
        refused(summit.answer("Bo", Map.of("answer", "ACCEPTED", "message", "Bo again")), 409, "erased");
        refused(patch(summit.pathOfInvitation("Bo"), Map.of("note", "about Bo")), 409, "erased");
        refused(given().post(summit.pathOfInvitation("Bo") + "/link"), 409, "erased");
        refused(given().post(summit.pathOfInvitation("Cy") + "/send"), 409, "erased");
        refused(json(Map.of("table", summit.table("Window"), "seat", 1)).put(seat), 409, "erased");
        refused(patch(summit.assignmentOf("Ada", "Closing"), Map.of("waiver", "about Ada")), 409, "erased");
        refused(
                json(Map.of("name", Map.of("en", "Di"), "lookedAfterBy", summit.delegate("Ada")))
                        .post(summit.path() + "/guests"),
                409,
                "erased");
        assertThat(Json.of(given().post(summit.pathOfDinner("Dinner") + "/send"))
                        .getInt("count"))
                .isZero();
    }

    @Test
    void deletedPersonIsErasedFromTheHistory() throws SQLException {
        PersonFixture bo = new PersonFixture();
        Given summit = Given.aSummit()
                .withGuest(bo.name, Map.of("email", bo.email))
                .withDinner("Dinner", 5)
                .drafted(bo.name, "Dinner", 2);
        String guest = summit.pathOfGuest(bo.name);
        patch(summit.pathOfInvitation(bo.name), Map.of("note", "about " + bo.mark));
        given().header("If-Match", "*")
                .delete(summit.pathOfInvitation(bo.name))
                .then()
                .statusCode(204);
        given().header("If-Match", "*").delete(guest).then().statusCode(204);
        assertThat(bo.traces(database)).containsExactly("history.changes");

        erase(guest);

        assertThat(bo.traces(database)).isEmpty();
        assertThat(read(guest + "/history").getList("results.action")).containsExactly("DELETED", "CREATED");
    }

    @Test
    void historyTellsThatAPersonWasErasedAndNotWhoItWas() {
        PersonFixture ada = PersonFixture.delegate(Given.aSummit());
        String delegate = ada.summit.pathOfDelegate(ada.name);
        erase(delegate);

        Json history = read(delegate + "/history");

        assertThat(history.getString("results[0].actor")).isEqualTo("admin");
        assertThat(history.getMap("results[0].changes")).containsKeys("erasedAt", "name", "email");
        assertThat(history.getString("results[0].changes.email.from")).isEqualTo("(erased)");
        assertThat(history.toString()).doesNotContain(ada.mark);
    }

    private long count(String table, String where) {
        return entities.createNativeQuery("select count(*) from " + table + " where " + where, Long.class)
                .getResultStream()
                .mapToLong(count -> (Long) count)
                .sum();
    }

    private static void erase(String person) {
        given().post(person + "/erase").then().statusCode(200);
    }

    /** What is counted, of the programme and of the evening. */
    private static Map<String, Object> counts(Given summit) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Json coverage = read(summit.path() + "/coverage");
        counts.put("sessions", coverage.getInt("sessions"));
        counts.put("covered", coverage.getInt("covered"));
        Json evening = read(summit.pathOfDinner("Dinner") + "/summary");
        for (String count : List.of("seatsHeld", "seatsFree", "delegates", "byStatus", "byCategory", "byDiet")) {
            counts.put(count, evening.get(count));
        }
        counts.put(
                "tables",
                read(summit.pathOfDinner("Dinner") + "/attendees?seated=true").getInt("count"));
        for (String list : List.of("/assignments", "/clashes", "/guests", "/delegates", "/messages")) {
            counts.put(list, read(summit.path() + list).getInt("count"));
        }
        return counts;
    }
}
