package dev.attache.hospitality.seating;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** All seats of a dinner are placed by one call. */
@QuarkusTest
class WholeSeatingTest {
    private Given summit;
    private String seating;
    private final Map<String, Long> attendees = new HashMap<>();

    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 20)
                .withTable("Window", "Dinner", 4)
                .withTable("Door", "Dinner", 2);
        seating = summit.pathOfDinner("Dinner") + "/seating";
        for (String name : List.of("Ada", "Bea", "Cy")) {
            summit.withUnexpected(name, "Dinner");
            attendees.put(
                    name, Long.parseLong(summit.pathOfAttendee(name, "Dinner").replaceFirst(".*/", "")));
        }
    }

    @Test
    void everybodyIsPlacedAtOnce() {
        Json placed = Json.of(put(List.of(seat("Ada", "Window", 1), seat("Bea", "Window", 3), seat("Cy", "Door", 2))));

        assertThat(placed.getString("tables[0].seats[0].attendee.name.und")).isEqualTo("Ada");
        assertThat(placed.getString("tables[0].seats[2].attendee.name.und")).isEqualTo("Bea");
        assertThat(placed.getString("tables[1].seats[1].attendee.name.und")).isEqualTo("Cy");
        assertThat(placed.getList("unseated")).isEmpty();
    }

    @Test
    void twoSwapTheirSeats() {
        put(List.of(seat("Ada", "Window", 1), seat("Bea", "Door", 2)));

        Response swapped = put(List.of(seat("Ada", "Door", 2), seat("Bea", "Window", 1)));

        assertThat(swapped.statusCode()).isEqualTo(200);
        assertThat(Json.of(swapped).getString("tables[0].seats[0].attendee.name.und"))
                .isEqualTo("Bea");
        assertThat(Json.of(swapped).getString("tables[1].seats[1].attendee.name.und"))
                .isEqualTo("Ada");
    }

    @Test
    void whoIsNotInTheListHasNoSeat() {
        put(List.of(seat("Ada", "Window", 1), seat("Bea", "Window", 2)));

        Json placed = Json.of(put(List.of(seat("Bea", "Window", 1))));

        assertThat(placed.getList("unseated.name.und", String.class)).containsExactlyInAnyOrder("Ada", "Cy");
        assertThat(Json.of(put(List.of())).getInt("tables[0].taken")).isZero();
    }

    @Test
    void seatingThatWasChangedMeanwhileIsNotReplaced() {
        String read = given().get(seating).header("ETag");
        assertThat(read).isNotBlank();
        summit.placed("Ada", "Dinner", "Window", 1);

        refused(put(read, List.of(seat("Ada", "Window", 1), seat("Bea", "Window", 2))), 412, "precondition-failed");
        refused(json(List.of()).put(seating), 428, "precondition-required");
        assertThat(read(seating).getInt("tables[0].taken")).isEqualTo(1);
        String now = given().get(seating).header("ETag");
        assertThat(put(now, List.of(seat("Bea", "Window", 1))).statusCode()).isEqualTo(200);
    }

    @Test
    void faultOfOnePlacementPlacesNobody() {
        invalid(put(List.of(seat("Ada", "Window", 1), seat("Bea", "Window", 1))), "/1/seat");
        invalid(put(List.of(seat("Ada", "Window", 1), seat("Ada", "Window", 2))), "/1/attendee");
        invalid(put(List.of(seat("Ada", "Window", 1), seat("Bea", "Door", 3))), "/1/seat");
        invalid(put(List.of(Map.of("attendee", 999_999_999, "table", summit.table("Door"), "seat", 1))), "/0/attendee");
        invalid(put(List.of(Map.of("attendee", attendees.get("Ada"), "table", 999_999_999, "seat", 1))), "/0/table");
        invalid(put(List.of(Map.of("attendee", attendees.get("Ada"), "table", summit.table("Door")))), "/0/seat");
        summit.withDinner("Lunch", 5).withTable("Elsewhere", "Lunch", 5);
        invalid(put(List.of(seat("Ada", "Elsewhere", 1))), "/0/table");

        assertThat(read(seating).getInt("tables[0].taken")).isZero();
    }

    @RepeatedTest(3)
    void seatingsAtTheSameTimeLeaveOneOfThemWhole() throws Exception {
        List<List<Map<String, Object>>> plans = List.of(
                List.of(seat("Ada", "Window", 1), seat("Bea", "Window", 2), seat("Cy", "Window", 3)),
                List.of(seat("Ada", "Window", 3), seat("Bea", "Window", 1), seat("Cy", "Window", 2)));
        String read = given().get(seating).header("ETag");

        List<Response> blind = Race.of(8, i -> () -> put(plans.get(i % 2)));
        assertThat(blind).allMatch(a -> a.statusCode() == 200);
        assertThat(plans.stream().map(this::seats)).contains(taken());
        assertThat(put(read, plans.get(0)).statusCode()).isEqualTo(412);

        String now = given().get(seating).header("ETag");
        List<Map<String, Object>> other = List.of(seat("Ada", "Door", 1), seat("Bea", "Door", 2));
        List<Response> careful = Race.of(8, i -> () -> put(now, other));
        assertThat(careful).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        assertThat(careful).filteredOn(a -> a.statusCode() == 412).hasSize(7);
    }

    private HashSet<List<Object>> seats(List<Map<String, Object>> plan) {
        HashSet<List<Object>> seats = new HashSet<>();
        plan.forEach(p -> seats.add(List.of(p.get("attendee"), p.get("seat"))));
        return seats;
    }

    private HashSet<List<Object>> taken() {
        HashSet<List<Object>> seats = new HashSet<>();
        Json attendees = read(summit.pathOfDinner("Dinner") + "/attendees?seated=true");
        List<Long> ids = attendees.getList("results.id", Long.class);
        List<Integer> numbers = attendees.getList("results.table.seat", Integer.class);
        for (int i = 0; i < ids.size(); i++) {
            seats.add(List.of(ids.get(i), numbers.get(i)));
        }
        return seats;
    }

    private Map<String, Object> seat(String name, String table, int seat) {
        return Map.of("attendee", attendees.get(name), "table", summit.table(table), "seat", seat);
    }

    private Response put(List<Map<String, Object>> body) {
        return put("*", body);
    }

    private Response put(String ifMatch, List<Map<String, Object>> body) {
        return json(new ArrayList<>(body)).header("If-Match", ifMatch).put(seating);
    }
}
