package dev.attache.programme.sideevent;

import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SideEventsResourceTest {

    @Test
    void sideEventSaysWhoHoldsItAndHowToRegister() {
        Json workshop = read(twoEvents().pathOf("Workshop"));

        assertThat(workshop.getList("organisers")).containsExactly("Örebro Institute", "Second Example");
        assertThat(workshop.getString("registration.method")).isEqualTo("EMAIL");
        assertThat(workshop.getString("registration.target")).isEqualTo("desk@example.org");
        assertThat(workshop.getString("registration.deadline")).isEqualTo("2030-05-01T12:00:00+03:00");
    }

    @Test
    void registrationThatNobodyStatedIsUnstated() {
        assertThat(read(twoEvents().pathOf("Breakfast")).getString("registration.method"))
                .isEqualTo("UNSTATED");
    }

    @Test
    void listIsFilteredByOrganiserAndRegistration() {
        Given summit = twoEvents();

        assertThat(titles(summit, "organiser=orebro")).containsExactly("Workshop");
        assertThat(titles(summit, "registration=UNSTATED")).containsExactly("Breakfast");
        assertThat(titles(summit, "registration=EMAIL&day=2030-05-15")).isEmpty();
    }

    @Test
    void listIsSearchedInDescriptionsAndOrganisersToo() {
        Given summit = twoEvents();

        assertThat(titles(summit, "q=porridge")).containsExactly("Breakfast");
        assertThat(titles(summit, "q=second example")).containsExactly("Workshop");
    }

    @Test
    void sideEventsAndSessionsAreNotMixed() {
        Given summit = twoEvents().withSession("Opening", "09:00", "10:00");

        assertThat(titles(summit, "")).containsExactly("Breakfast", "Workshop");
        assertThat(read(summit.path() + "/sessions").getInt("count")).isEqualTo(1);
        io.restassured.RestAssured.get(summit.path() + "/side-events/" + summit.session("Opening"))
                .then()
                .statusCode(404);
    }

    @Test
    void partOfTheRegistrationIsChangedAlone() {
        Given summit = twoEvents();

        Response changed = patch(summit.pathOf("Workshop"), Map.of("registration", Map.of("method", "FORM")));

        assertThat(Json.of(changed).getString("registration.method")).isEqualTo("FORM");
        assertThat(Json.of(changed).getString("registration.target")).isEqualTo("desk@example.org");
    }

    private static List<String> titles(Given summit, String query) {
        return read(summit.path() + "/side-events" + (query.isEmpty() ? "" : "?" + query))
                .getList("results.title.en");
    }

    private static Given twoEvents() {
        return Given.aSummit()
                .withSideEvent(
                        "Workshop",
                        "13:00",
                        "14:00",
                        Map.of(
                                "organisers",
                                List.of("Örebro Institute", "Second Example"),
                                "registration",
                                Map.of(
                                        "method",
                                        "EMAIL",
                                        "target",
                                        "desk@example.org",
                                        "deadline",
                                        "2030-05-01T09:00:00Z")))
                .withSideEvent("Breakfast", "08:00", "09:00", Map.of("description", Map.of("en", "With porridge.")));
    }
}
