package dev.attache.hospitality.seating;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Sixteen at once: over HTTP, where the rules answer, and on the bare database, where the constraints do. */
@QuarkusTest
class SeatingRaceTest {
    @Inject
    DataSource database;

    private Given summit;
    private String dinner;
    private List<Long> people;

    @BeforeEach
    void aDinnerOfSixteen() {
        summit = Given.aSummit().withDinner("Dinner", Race.RUNNERS + 1).withTable("Window", "Dinner", Race.RUNNERS);
        dinner = summit.pathOfDinner("Dinner");
        for (int i = 0; i < Race.RUNNERS; i++) {
            summit.withUnexpected("Person " + i, "Dinner");
        }
        people = read(dinner + "/attendees").getList("results.id", Long.class);
    }

    @RepeatedTest(3)
    void oneOfManyGetsTheSeat() throws Exception {
        List<Response> answers = Race.of(i -> () -> seat(people.get(i), Map.of("seat", 1)));

        assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 409)
                .hasSize(Race.RUNNERS - 1)
                .allMatch(a -> Json.of(a).getString("type").endsWith("/seat-taken"));
        assertThat(taken()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void onePersonSitsOnOneSeat() throws Exception {
        List<Response> answers = Race.of(i -> () -> seat(people.get(0), Map.of("seat", i + 1)));

        assertThat(answers).allMatch(a -> a.statusCode() == 200);
        assertThat(taken()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void everybodyWhoWantsAnySeatGetsOne() throws Exception {
        List<Response> answers = Race.of(i -> () -> seat(people.get(i), Map.of()));

        assertThat(answers).allMatch(a -> a.statusCode() == 200);
        assertThat(taken()).isEqualTo(Race.RUNNERS);
    }

    @RepeatedTest(3)
    void tableThatShrinksWhilePeopleSitDownHasASeatForEach() throws Exception {
        List<Response> answers = Race.of(i -> () -> i % 4 == 0
                ? patch(summit.pathOfTable("Window", "Dinner"), Map.of("size", 10))
                : seat(people.get(i), Map.of("seat", i + 1)));

        assertThat(answers).allMatch(a -> List.of(200, 400, 409).contains(a.statusCode()));
        Json table = read(dinner + "/seating");
        int size = table.getInt("tables[0].size");
        assertThat(table.getList("tables[0].seats")).hasSize(size);
        assertThat(read(dinner + "/attendees?seated=true").getList("results.table.seat", Integer.class))
                .allMatch(seat -> seat <= size);
    }

    @Test
    void databaseRefusesTwoOnASeatByItself() throws Exception {
        List<String> outcomes = Race.of(i -> () -> insert(people.get(i), 1));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).filteredOn(o -> o.contains("placement_seat_once")).hasSize(Race.RUNNERS - 1);
    }

    @Test
    void databaseRefusesOnePersonOnTwoSeatsByItself() throws Exception {
        List<String> outcomes = Race.of(i -> () -> insert(people.get(0), i + 1));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes)
                .filteredOn(o -> o.contains("placement_person_once"))
                .hasSize(Race.RUNNERS - 1);
    }

    @Test
    void databaseRefusesToShrinkATableBelowASeatThatIsTaken() {
        insert(people.get(0), 5);

        assertThat(execute("update dinner_table set size = 4 where id = ?", summit.table("Window")))
                .contains("placement_seat");
        assertThat(execute("update dinner_table set size = 5 where id = ?", summit.table("Window")))
                .isEqualTo("done");
        assertThat(insert(people.get(1), 6)).contains("placement_seat");
    }

    @Test
    void databaseRefusesATableOfAnotherDinner() {
        summit.withDinner("Lunch", 5).withTable("Elsewhere", "Lunch", 5);

        assertThat(execute(
                        "insert into placement (attendee_id, table_id, seat, locked) values (?, ?, 1, false)",
                        people.get(0),
                        summit.table("Elsewhere")))
                .contains("placement_table_fk");
    }

    private Response seat(long attendee, Map<String, Object> members) {
        Map<String, Object> body = new java.util.HashMap<>(members);
        body.put("table", summit.table("Window"));
        return json(body).put(dinner + "/attendees/" + attendee + "/seat");
    }

    private int taken() {
        return read(dinner + "/seating").getInt("tables[0].taken");
    }

    private String insert(long attendee, int seat) {
        return execute(
                "insert into placement (attendee_id, table_id, seat, locked) values (?, ?, ?, false)",
                attendee,
                summit.table("Window"),
                seat);
    }

    private String execute(String sql, long... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            statement.executeUpdate();
            return "done";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
