package dev.attache.hospitality.seating;

import static dev.attache.Given.json;
import static dev.attache.Given.names;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of a dinner. */
@QuarkusTest
class TablesResourceTest {
    private Given summit;
    private String tables;

    @BeforeEach
    void aDinner() {
        summit = Given.aSummit().withDinner("Dinner", 20);
        tables = summit.pathOfDinner("Dinner") + "/tables";
    }

    @Test
    void tablesComeInTheOrderOfTheirPositions() {
        summit.withTable("Window", "Dinner", 8).withTable("Door", "Dinner", 6);
        json(Map.of("name", "Head", "size", 4, "position", 1))
                .post(tables)
                .then()
                .statusCode(201);

        Json list = read(tables);

        assertThat(names(list, "name")).containsExactly("Head", "Window", "Door");
        assertThat(list.getList("results.position", Integer.class)).containsExactly(1, 1, 2);
        assertThat(list.getList("results.size", Integer.class)).containsExactly(4, 8, 6);
        assertThat(names(read(tables + "?sort=-size"), "name")).containsExactly("Window", "Door", "Head");
    }

    @Test
    void tableIsReplacedChangedAndRemoved() {
        summit.withTable("Window", "Dinner", 8);
        String path = summit.pathOfTable("Window", "Dinner");

        given().header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("name", "Garden", "size", 10))
                .put(path)
                .then()
                .statusCode(200);
        patch(path, Map.of("size", 9)).then().statusCode(200);

        assertThat(read(path).getString("name")).isEqualTo("Garden");
        assertThat(read(path).getInt("size")).isEqualTo(9);
        given().delete(path).then().statusCode(428);
        given().header("If-Match", "*").delete(path).then().statusCode(204);
        given().get(path).then().statusCode(404);
    }

    @Test
    void noTwoTablesOfADinnerHaveOneName() {
        summit.withTable("Window", "Dinner", 8).withDinner("Lunch", 5).withTable("Window", "Lunch", 8);

        refused(
                json(Map.of("name", "Window", "size", 2)).post(summit.pathOfDinner("Lunch") + "/tables"),
                409,
                "dinner-table-once");
    }

    @Test
    void tableHasANameAndSeats() {
        invalid(json(Map.of("name", " ", "size", 0)).post(tables), "/name", "/size");
        invalid(json(Map.of("name", "Hall", "size", 101)).post(tables), "/size");
    }

    @Test
    void tableWithPeopleIsNeitherRemovedNorMadeTooSmall() {
        summit.withTable("Window", "Dinner", 8)
                .withUnexpected("A. Surprise", "Dinner")
                .placed("A. Surprise", "Dinner", "Window", 5);
        String path = summit.pathOfTable("Window", "Dinner");

        Json inUse = refused(given().header("If-Match", "*").delete(path), 409, "in-use");
        Json full = refused(patch(path, Map.of("size", 4)), 409, "table-full");

        assertThat(inUse.getString("usedBy[0].examples[0].name.und")).isEqualTo("A. Surprise");
        assertThat(full.getString("seated[0].name.und")).isEqualTo("A. Surprise");
        assertThat(full.getInt("seated[0].seat")).isEqualTo(5);
        patch(path, Map.of("size", 5)).then().statusCode(200);
        patch(path, Map.of("size", 12)).then().statusCode(200);
        assertThat(read(summit.pathOfAttendee("Surprise", "Dinner")).getInt("table.seat"))
                .isEqualTo(5);
    }

    @Test
    void dinnerWithTablesIsNotRemoved() {
        summit.withTable("Window", "Dinner", 8);

        Json inUse = refused(given().header("If-Match", "*").delete(summit.pathOfDinner("Dinner")), 409, "in-use");

        assertThat(inUse.getString("usedBy[0].kind")).isEqualTo("tables");
    }
}
