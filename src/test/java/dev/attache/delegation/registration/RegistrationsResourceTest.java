package dev.attache.delegation.registration;

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
import dev.attache.Race;
import dev.attache.SignedIn;
import dev.attache.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registrations of delegates for side events, and the list of what is due. */
@QuarkusTest
class RegistrationsResourceTest {
    private static final String DEADLINE = "2030-05-01T12:00:00+03:00";
    private static final Map<String, Object> PROCEDURE =
            Map.of("registration", Map.of("method", "FORM", "target", "https://example.org", "deadline", DEADLINE));

    @Test
    void registrationIsRecordedReadAndForgotten() {
        Given summit = aSideEvent();
        String address = registration(summit, "Ada");

        Response created = record(address, Map.of("status", "REQUESTED", "note", "by form"));
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith(address);
        Response changed = given().header("If-Match", created.header("ETag"))
                .contentType("application/json")
                .body(Map.of("status", "CONFIRMED", "reference", "EB-2041"))
                .put(address);
        assertThat(changed.statusCode()).isEqualTo(200);

        Json read = read(address);
        assertThat(read.getString("status")).isEqualTo("CONFIRMED");
        assertThat(read.getString("reference")).isEqualTo("EB-2041");
        assertThat(read.getString("note")).isNull();
        assertThat(read.getString("delegate.name.en")).isEqualTo("Ada");
        assertThat(read.getString("engagement.title.en")).isEqualTo("Workshop");
        assertThat(names(read(summit.pathOf("Workshop") + "/registrations"), "status"))
                .containsExactly("CONFIRMED");

        given().header("If-Match", "*").delete(address).then().statusCode(204);
        refused(given().get(address), 404, "not-found");
    }

    @Test
    void versionThatIsSentCounts() {
        String address = registration(aSideEvent(), "Ada");
        String before = record(address, Map.of("status", "NEEDED")).header("ETag");

        assertThat(replace(address, before, "REQUESTED").statusCode()).isEqualTo(200);
        refused(replace(address, before, "CONFIRMED"), 412, "precondition-failed");
        assertThat(record(address, Map.of("status", "WAITLISTED")).statusCode()).isEqualTo(200);
        refused(given().delete(address), 428, "precondition-required");
        refused(replace(registration(aSideEvent(), "Ada"), "*", "NEEDED"), 412, "precondition-failed");
    }

    @Test
    void registrationBelongsToTheCallerUnlessSomebodyElseIsNamed() {
        Given summit = aSideEvent();
        SignedIn.Person desk = SignedIn.as("desk");

        desk.asks()
                .contentType("application/json")
                .body(Map.of("status", "REQUESTED"))
                .put(registration(summit, "Ada"));
        record(registration(summit, "Bob"), Map.of("status", "REQUESTED", "by", "the mission"));

        assertThat(read(registration(summit, "Ada")).getString("by")).isEqualTo(desk.username());
        assertThat(read(registration(summit, "Bob")).getString("by")).isEqualTo("the mission");
    }

    @Test
    void deadlineOfTheSideEventCountsAlsoWhenItMovesUnlessAnotherDateIsGiven() {
        Given summit = aSideEvent();
        record(registration(summit, "Ada"), Map.of("status", "NEEDED"));
        record(registration(summit, "Bob"), Map.of("status", "NEEDED", "dueAt", "2030-04-20T00:00:00+03:00"));
        assertThat(read(registration(summit, "Ada")).getString("dueAt")).isEqualTo(DEADLINE);
        // What was read is sent back: the deadline is not frozen by it.
        given().header("If-Match", "*")
                .contentType("application/json")
                .body(given().get(registration(summit, "Ada")).asString())
                .put(registration(summit, "Ada"))
                .then()
                .statusCode(200);

        patch(
                        summit.pathOf("Workshop"),
                        Map.of("registration", Map.of("method", "FORM", "deadline", "2030-05-02T12:00:00+03:00")))
                .then()
                .statusCode(200);

        assertThat(read(registration(summit, "Ada")).getString("dueAt")).isEqualTo("2030-05-02T12:00:00+03:00");
        assertThat(read(registration(summit, "Bob")).getString("dueAt")).isEqualTo("2030-04-20T00:00:00+03:00");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', /status",
        "'{\"status\": \"MAYBE\"}', /status",
        "'{\"status\": \"NEEDED\", \"reference\": \"\"}', /reference",
        "'{\"status\": \"NEEDED\", \"dueAt\": \"soon\"}', /dueAt",
        "'{\"status\": \"NEEDED\", \"number\": \"1\"}', /number"
    })
    void badRegistrationIsRefused(String body, String where) {
        invalid(given().contentType("application/json").body(body).put(registration(aSideEvent(), "Ada")), where);
    }

    @Test
    void onlySideEventsHaveRegistrations() {
        Given summit = aSideEvent().withSession("Opening", "09:00", "10:00");

        refused(
                record(
                        summit.path() + "/side-events/" + summit.session("Opening") + "/registrations/"
                                + summit.delegate("Ada"),
                        Map.of("status", "NEEDED")),
                404,
                "not-found");
        refused(record(summit.pathOf("Workshop") + "/registrations/0", Map.of("status", "NEEDED")), 404, "not-found");
    }

    @Test
    void assignmentWithoutARegistrationIsDue() {
        Given summit = aSideEvent().assigned("Ada", "Workshop");

        Json due = read(summit.path() + "/registrations");

        assertThat(due.each("results")).singleElement().satisfies(line -> {
            assertThat(line.getString("status")).isEqualTo("NEEDED");
            assertThat(line.getString("recorded")).isEqualTo("false");
            assertThat(line.getString("assigned")).isEqualTo("true");
            assertThat(line.getString("dueAt")).isEqualTo(DEADLINE);
            assertThat(line.getString("registration.target")).isEqualTo("https://example.org");
        });
        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Workshop"))
                .then()
                .statusCode(204);
        assertThat(read(summit.path() + "/registrations").getInt("count")).isZero();
    }

    @Test
    void sideEventThatSaysNothingOfRegisteringNeedsNone() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSideEvent("Open house", "12:00", "13:00", Map.of())
                .assigned("Ada", "Open house");

        assertThat(read(summit.path() + "/registrations").getInt("count")).isZero();
        assertThat(read(summit.assignmentOf("Ada", "Open house")).getList("warnings"))
                .isEmpty();
    }

    @Test
    void cancelledSideEventNeedsNoRegistration() {
        Given summit = aSideEvent().assigned("Ada", "Workshop");
        given().post(summit.pathOf("Workshop") + "/cancel").then().statusCode(200);

        assertThat(read(summit.path() + "/registrations").getInt("count")).isZero();
        assertThat(read(summit.assignmentOf("Ada", "Workshop")).getList("warnings"))
                .isEmpty();
    }

    @Test
    void recordedRegistrationForACancelledSideEventIsNotDueUntilItTakesPlaceAgain() {
        Given summit = aSideEvent().assigned("Ada", "Workshop");
        record(registration(summit, "Ada"), Map.of("status", "NEEDED"));
        given().post(summit.pathOf("Workshop") + "/cancel").then().statusCode(200);

        assertThat(read(summit.path() + "/registrations").getInt("count")).isZero();
        assertThat(given().get(summit.pathOfDelegate("Ada") + "/itinerary.html?lang=en")
                        .asString())
                .doesNotContain("Still to be done");

        given().post(summit.pathOf("Workshop") + "/reinstate").then().statusCode(200);
        assertThat(names(read(summit.path() + "/registrations"), "status")).containsExactly("NEEDED");
    }

    @Test
    void erasedDelegateNeedsNoRegistration() {
        Given summit = aSideEvent().assigned("Ada", "Workshop").assigned("Bob", "Workshop");
        given().post(summit.pathOfDelegate("Ada") + "/erase").then().statusCode(200);

        assertThat(due(summit.path() + "/registrations")).containsExactly("Bob");
        assertThat(read(summit.assignmentOf("Ada", "Workshop")).getList("warnings"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDED, registration-needed",
        "WAITLISTED, registration-waitlisted",
        "REFUSED, registration-refused",
        "REQUESTED, ",
        "CONFIRMED, ",
        "NOT_NEEDED, "
    })
    void assignmentIsWarnedOfWhatIsNotRegistered(String status, String code) {
        Given summit = aSideEvent();
        Json assigned = Json.of(summit.assign("Ada", "Workshop"));
        assertThat(assigned.getString("warnings[0].code")).isEqualTo("registration-needed");
        assertThat(assigned.getString("warnings[0].facts.dueAt")).isEqualTo(DEADLINE);
        assertThat(assigned.getString("warnings[0].detail")).contains("1 May 2030");

        record(registration(summit, "Ada"), Map.of("status", status));

        for (Json assignment : List.of(
                read(summit.assignmentOf("Ada", "Workshop")),
                read(summit.pathOf("Workshop") + "/assignments").at("results[0]"),
                read(summit.path() + "/assignments").at("results[0]"))) {
            assertThat(assignment.getList("warnings.code")).isEqualTo(code == null ? List.of() : List.of(code));
        }
    }

    @Test
    void whatIsDueIsSortedByDateAndFiltered() {
        Given summit = aSideEvent()
                .withDelegate("Cy")
                .withSideEvent("Late", "15:00", "16:00", Map.of("registration", Map.of("method", "EMAIL")))
                .assigned("Cy", "Late");
        record(registration(summit, "Ada"), Map.of("status", "NEEDED", "dueAt", "2030-04-30T12:00:00+03:00"));
        record(registration(summit, "Bob"), Map.of("status", "CONFIRMED", "dueAt", "2030-04-20T12:00:00+03:00"));
        String list = summit.path() + "/registrations";

        assertThat(due(list)).containsExactly("Bob", "Ada", "Cy");
        assertThat(due(list + "?sort=dueAt")).containsExactly("Bob", "Ada", "Cy");
        assertThat(due(list + "?sort=-dueAt")).containsExactly("Ada", "Bob", "Cy");
        assertThat(due(list + "?status=NEEDED")).containsExactly("Ada", "Cy");
        assertThat(due(list + "?delegate=" + summit.delegate("Bob"))).containsExactly("Bob");
        assertThat(due(list + "?dueBefore=2030-04-30T00:00:00Z")).containsExactly("Bob");
        assertThat(due(list + "?pageSize=1&page=2")).containsExactly("Ada");
        String late = summit.pathOf("Late");
        assertThat(due(list + "?sideEvent=" + late.substring(late.lastIndexOf('/') + 1)))
                .containsExactly("Cy");
        invalid(given().get(list + "?delegate=0"), "delegate");
        invalid(given().get(list + "?sideEvent=0"), "sideEvent");
        invalid(given().get(list + "?status=DONE"), "status");
        invalid(given().get(list + "?sort=status"), "sort");
    }

    @Test
    void listOfWhatIsDueTakesAsManyStatementsForManyAsForOne() {
        Given one = aSideEvent().assigned("Ada", "Workshop");
        Given many = aSideEvent();
        for (int i = 0; i < 12; i++) {
            many.withDelegate("D" + i).assigned("D" + i, "Workshop");
        }
        record(registration(one, "Bob"), Map.of("status", "NEEDED"));
        record(registration(many, "Ada"), Map.of("status", "NEEDED"));
        record(registration(many, "D1"), Map.of("status", "CONFIRMED"));

        for (String list : List.of("/registrations", "/assignments")) {
            assertThat(Statements.of(() -> read(many.path() + list)))
                    .as(list)
                    .isEqualTo(Statements.of(() -> read(one.path() + list)));
        }
    }

    @Test
    void unitDeskRecordsRegistrationsOfItsOwnPeople() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("unit", Map.of("en", "Ministry of Tests")))
                .withDelegate("Bob", Map.of("unit", Map.of("en", "Ministry of Trials")))
                .withSideEvent("Workshop", "12:00", "13:00", PROCEDURE);
        record(registration(summit, "Bob"), Map.of("status", "NEEDED"));
        SignedIn.as("desk", Map.of("unit", "Ministry of Tests")).signsIn();

        assertThat(record(registration(summit, "Ada"), Map.of("status", "NEEDED"))
                        .statusCode())
                .isEqualTo(201);
        refused(replace(registration(summit, "Bob"), "*", "CONFIRMED"), 403, "forbidden");
        refused(given().header("If-Match", "*").delete(registration(summit, "Bob")), 403, "forbidden");
        assertThat(due(summit.path() + "/registrations")).containsExactly("Ada", "Bob");
    }

    @Test
    void delegateAndSideEventWithARegistrationStay() {
        Given summit = aSideEvent();
        record(registration(summit, "Ada"), Map.of("status", "CONFIRMED"));

        for (String address : List.of(summit.pathOfDelegate("Ada"), summit.pathOf("Workshop"))) {
            Json problem = refused(given().header("If-Match", "*").delete(address), 409, "in-use");
            assertThat(problem.getString("usedBy[0].kind")).isEqualTo("registrations");
        }
    }

    @Test
    void erasedDelegateIsNotRegistered() {
        Given summit = aSideEvent();
        given().post(summit.pathOfDelegate("Ada") + "/erase").then().statusCode(200);

        refused(record(registration(summit, "Ada"), Map.of("status", "NEEDED")), 409, "erased");
    }

    @Test
    void historyOfARegistrationOutlivesIt() {
        Given summit = aSideEvent();
        String address = registration(summit, "Ada");
        record(address, Map.of("status", "REQUESTED"));
        replace(address, "*", "CONFIRMED");
        given().header("If-Match", "*").delete(address).then().statusCode(204);

        Json history = read(address + "/history");

        assertThat(names(history, "action")).containsExactly("DELETED", "CHANGED", "CREATED");
        assertThat(history.getString("results[1].changes.status.to")).isEqualTo("CONFIRMED");
    }

    @Test
    void itineraryHoldsStatusAndReferenceForTheDoor() {
        Given summit = aSideEvent().assigned("Ada", "Workshop");
        String itinerary = summit.pathOfDelegate("Ada") + "/itinerary";
        Json needed = read(itinerary + ".json").at("days[0].entries[0].registration");
        assertThat(needed.getString("status")).isEqualTo("NEEDED");
        assertThat(needed.getString("dueAt")).isEqualTo(DEADLINE);
        assertThat(given().get(itinerary + ".html?lang=en").asString())
                .contains("Still to be done, until Wednesday, 1 May 2030");

        record(registration(summit, "Ada"), Map.of("status", "CONFIRMED", "reference", "EB-2041"));

        Json confirmed = read(itinerary + ".json").at("days[0].entries[0].registration");
        assertThat(confirmed.getString("status")).isEqualTo("CONFIRMED");
        assertThat(confirmed.getString("reference")).isEqualTo("EB-2041");
        assertThat(given().get(itinerary + ".html?lang=en").asString()).contains("Confirmed, EB-2041");
        assertThat(given().get(itinerary + ".html?lang=zh-Hant").asString()).contains("報名", "已確認", "EB-2041");
        assertThat(given().get(itinerary + ".ics").asString().replaceAll("\r\n ", ""))
                .contains("Registration: Confirmed\\, EB-2041");
        assertThat(given().get(summit.path() + "/itineraries.csv").asString()).contains("Confirmed, EB-2041");
    }

    @Test
    void itineraryShowsNoRegistrationThatIsNotNeeded() {
        Given summit = aSideEvent().assigned("Ada", "Workshop");
        record(registration(summit, "Ada"), Map.of("status", "NOT_NEEDED"));

        assertThat(given().get(summit.pathOfDelegate("Ada") + "/itinerary.html?lang=en")
                        .asString())
                .doesNotContain("Registration");
    }

    /** Some record the same registration at the same moment: one creates it, the others replace it. */
    @Test
    void racingRecordsLeaveOneRegistration() throws Exception {
        Given summit = aSideEvent();
        String address = registration(summit, "Ada");

        List<Integer> statuses = Race.of(
                4, i -> () -> record(address, Map.of("status", "REQUESTED")).statusCode());

        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(200);
    }

    private static List<String> due(String list) {
        return names(read(list), "delegate.name.en");
    }

    private static Response record(String address, Map<String, Object> body) {
        return json(body).put(address);
    }

    private static Response replace(String address, String ifMatch, String status) {
        return json(Map.of("status", status)).header("If-Match", ifMatch).put(address);
    }

    private static String registration(Given summit, String delegate) {
        return summit.pathOf("Workshop") + "/registrations/" + summit.delegate(delegate);
    }

    /** A workshop that wants a registration, and two delegates. */
    private static Given aSideEvent() {
        return Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bob")
                .withSideEvent("Workshop", "12:00", "13:00", PROCEDURE);
    }
}
