package dev.attache.hospitality.dinner;

import static dev.attache.Given.DAY;
import static dev.attache.Given.at;
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
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DinnersResourceTest {
    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit().withDelegate("Ada").withDelegate("Bea").withSession("Panel", "19:00", "20:00");
    }

    @Test
    void dinnerHasItsDayBeforeItsHour() {
        summit.withDinner("Dinner", 50, Map.of("host", Map.of("en", "The host"), "greeting", Map.of("en", "Welcome")));

        Json dinner = read(summit.pathOfDinner("Dinner"));

        assertThat(dinner.getString("date")).isEqualTo(DAY);
        assertThat(dinner.getString("startsAt")).isNull();
        assertThat(dinner.getString("plannedUntil")).isNull();
        assertThat(dinner.getInt("capacity")).isEqualTo(50);
        assertThat(dinner.getInt("seatsHeld")).isZero();
        assertThat(dinner.getString("host.en")).isEqualTo("The host");
        assertThat(dinner.getString("greeting.en")).isEqualTo("Welcome");
    }

    @Test
    void dinnerNamesTheTextsThatALanguageOfInvitationsLacks() {
        summit.withDinner(
                "Dinner",
                50,
                Map.of(
                        "title", Map.of("en", "Dinner", "zh-Hant", "晚宴"),
                        "host", Map.of("zh-Hant", "委員會"),
                        "dressCode", Map.of("en", "Business")));

        assertThat(read(summit.pathOfDinner("Dinner")).getList("missingTexts"))
                .isEqualTo(List.of(
                        Map.of("field", "host", "language", "en"),
                        Map.of("field", "dressCode", "language", "zh-Hant")));
    }

    @Test
    void hostWithoutALanguageOrOfTooManyCharactersIsInvalid() {
        summit.withDinner("Dinner", 50);

        invalid(patch(summit.pathOfDinner("Dinner"), Map.of("host", "The host")), "/host");
        invalid(patch(summit.pathOfDinner("Dinner"), Map.of("host", Map.of("en", "x".repeat(501)))), "/host");
        invalid(patch(summit.pathOfDinner("Dinner"), Map.of("dressCode", Map.of("zh-Hant", " "))), "/dressCode");
    }

    @Test
    void dinnerIsOnTheDayOfItsStart() {
        summit.withDinner("Dinner", 10);

        Json moved = Json.of(patch(summit.pathOfDinner("Dinner"), Map.of("startsAt", "2030-05-15T17:00:00Z")));
        Map<String, Object> hourUnknown = new HashMap<>();
        hourUnknown.put("startsAt", null);
        Json again = Json.of(patch(summit.pathOfDinner("Dinner"), hourUnknown));

        assertThat(moved.getString("date")).isEqualTo("2030-05-15");
        assertThat(moved.getString("startsAt")).isEqualTo("2030-05-15T20:00:00+03:00");
        assertThat(again.getString("date")).isEqualTo("2030-05-15");
        assertThat(again.getString("startsAt")).isNull();
    }

    @Test
    void dinnerNeedsADayThatAgreesWithItsHour() {
        invalid(create(Map.of()), "/date");
        invalid(create(Map.of("date", "2030-05-15", "startsAt", at("19:00"))), "/date");
        invalid(create(Map.of("date", DAY, "capacity", 0)), "/capacity");
        invalid(create(Map.of("date", DAY, "endsAt", at("22:00"))), "/endsAt");
    }

    @Test
    void dinnerWithoutAnHourClashesWithNothing() {
        summit.withDinner("Dinner", 10).assigned("Ada", "Panel");

        summit.assign("Ada", "Dinner", Map.of("duty", "HOST")).then().statusCode(201);
    }

    @Test
    void hourThatDoubleBooksADelegateIsRefused() {
        summit.withDinner("Dinner", 10).assigned("Ada", "Panel").assigned("Ada", "Dinner");

        refused(patch(summit.pathOfDinner("Dinner"), Map.of("startsAt", at("19:30"))), 409, "clash");
        assertThat(read(summit.pathOfDinner("Dinner")).getString("startsAt")).isNull();
    }

    @Test
    void delegateAssignedHoldsASeat() {
        summit.withDinner("Dinner", 1).assigned("Ada", "Dinner");

        Json full = refused(summit.assign("Bea", "Dinner"), 409, "dinner-full");

        assertThat(full.getInt("capacity")).isEqualTo(1);
        assertThat(read(summit.pathOfDinner("Dinner")).getInt("seatsHeld")).isEqualTo(1);
        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Dinner"))
                .then()
                .statusCode(204);
        assertThat(read(summit.pathOfDinner("Dinner")).getInt("seatsHeld")).isZero();
    }

    @Test
    void capacityIsNotLoweredBelowTheSeatsHeld() {
        summit.withDinner("Dinner", 3).assigned("Ada", "Dinner").assigned("Bea", "Dinner");

        refused(patch(summit.pathOfDinner("Dinner"), Map.of("capacity", 1)), 409, "dinner-full");
        patch(summit.pathOfDinner("Dinner"), Map.of("capacity", 2)).then().statusCode(200);
    }

    @Test
    void assignmentsToADinnerAreFoundByItsDay() {
        summit.withDinner("Dinner", 3).assigned("Ada", "Dinner");

        assertThat(names(read(summit.path() + "/assignments?day=" + DAY), "engagement.title.en"))
                .containsExactly("Dinner");
        assertThat(names(read(summit.path() + "/assignments?kind=DINNER&day=2030-05-15"), "engagement.title.en"))
                .isEmpty();
        assertThat(names(read(summit.path() + "/dinners?day=" + DAY), "title.en"))
                .containsExactly("Dinner");
    }

    @Test
    void dinnerThatSomebodyIsAtIsNotRemoved() {
        summit.withDinner("Dinner", 3)
                .assigned("Ada", "Dinner")
                .withGuest("Guest")
                .drafted("Guest", "Dinner", 1);

        Json problem = refused(given().header("If-Match", "*").delete(summit.pathOfDinner("Dinner")), 409, "in-use");

        assertThat(problem.getList("usedBy.kind", String.class))
                .containsExactlyInAnyOrder("assignments", "invitations");
    }

    private Response create(Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of("title", Map.of("en", "Dinner"), "capacity", 10));
        body.putAll(members);
        return json(body).post(summit.path() + "/dinners");
    }
}
