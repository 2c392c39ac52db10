package dev.attache.hospitality.seating;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatsResourceTest {
    private Given summit;

    /** Guest Bo, delegate Ada and somebody unexpected; a table of four seats and one of two. */
    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 8)
                .withGuest("Bo")
                .withDelegate("Ada")
                .invited("Bo", "Dinner", 1)
                .accepted("Bo", 1)
                .assigned("Ada", "Dinner")
                .withUnexpected("Óscar Surprise", "Dinner")
                .withTable("Window", "Dinner", 4)
                .withTable("Door", "Dinner", 2);
    }

    @Test
    void somebodyIsPlacedAndMoved() {
        String bo = summit.pathOfAttendee("Bo", "Dinner");

        Json placed = Json.of(seat(bo, "Window", 3, true));
        assertThat(placed.getMap("table"))
                .containsEntry("name", "Window")
                .containsEntry("seat", 3)
                .containsEntry("locked", true);

        seat(bo, "Door", 2, false).then().statusCode(200);
        assertThat(read(bo).getString("table.name")).isEqualTo("Door");
        assertThat(read(bo).getInt("table.seat")).isEqualTo(2);
        assertThat(read(bo).getBoolean("table.locked")).isFalse();

        given().delete(bo + "/seat").then().statusCode(204);
        given().delete(bo + "/seat").then().statusCode(204);
        assertThat(read(bo).getMap("table")).isNull();
    }

    @Test
    void withoutASeatTheFirstThatIsFreeIsTaken() {
        summit.placed("Bo", "Dinner", "Window", 1);
        String ada = summit.pathOfAttendee("Ada", "Dinner");

        assertThat(Json.of(seat(ada, "Window", null, false)).getInt("table.seat"))
                .isEqualTo(2);
        given().delete(summit.pathOfAttendee("Bo", "Dinner") + "/seat");
        assertThat(Json.of(seat(ada, "Window", null, false)).getInt("table.seat"))
                .as("who sits at the table stays")
                .isEqualTo(2);
    }

    @Test
    void seatThatSomebodyHasIsRefused() {
        summit.placed("Bo", "Dinner", "Window", 1);

        Json taken = refused(summit.place("Ada", "Dinner", "Window", 1), 409, "seat-taken");

        assertThat(taken.getString("seated[0].name.en")).isEqualTo("Bo");
        summit.placed("Bo", "Dinner", "Window", 1);
    }

    @Test
    void fullTableTakesNobodyMore() {
        summit.placed("Bo", "Dinner", "Door", 1).placed("Ada", "Dinner", "Door", 2);

        Json full = refused(seat(summit.pathOfAttendee("Oscar", "Dinner"), "Door", null, false), 409, "table-full");

        assertThat(full.getList("seated.name.en", String.class)).containsExactly("Bo", "Ada");
        invalid(seat(summit.pathOfAttendee("Oscar", "Dinner"), "Door", 3, false), "/seat");
    }

    @Test
    void tableIsOneOfThisDinner() {
        summit.withDinner("Lunch", 5).withTable("Elsewhere", "Lunch", 5);

        invalid(summit.place("Bo", "Dinner", "Elsewhere", 1), "/table");
        invalid(json(Map.of()).put(summit.pathOfAttendee("Bo", "Dinner") + "/seat"), "/table");
        String elsewhere = summit.pathOfAttendee("Bo", "Dinner")
                .replace(summit.pathOfDinner("Dinner"), summit.pathOfDinner("Lunch"));
        given().get(elsewhere).then().statusCode(404);
    }

    @Test
    void versionCountsWhereItIsSent() {
        String bo = summit.pathOfAttendee("Bo", "Dinner");
        String tag = given().get(bo).header("ETag");
        seat(bo, "Window", 1, false);

        given().header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("table", summit.table("Window"), "seat", 2))
                .put(bo + "/seat")
                .then()
                .statusCode(412);
        given().header("If-Match", given().get(bo).header("ETag"))
                .delete(bo + "/seat")
                .then()
                .statusCode(204);
    }

    @Test
    void whoDoesNotComeAnyMoreLeavesTheSeat() {
        summit.placed("Bo", "Dinner", "Window", 1).placed("Ada", "Dinner", "Window", 2);

        summit.answer("Bo", Map.of("answer", "DECLINED")).then().statusCode(200);
        given().header("If-Match", "*").delete(summit.assignmentOf("Ada", "Dinner"));

        assertThat(read(summit.pathOfDinner("Dinner") + "/attendees?seated=true")
                        .getList("results"))
                .isEmpty();
        summit.placed("Oscar", "Dinner", "Window", 1);
    }

    private Response seat(String attendee, String table, Integer seat, boolean locked) {
        Map<String, Object> body = new HashMap<>(Map.of("table", summit.table(table), "locked", locked));
        body.put("seat", seat);
        return json(body).put(attendee + "/seat");
    }
}
