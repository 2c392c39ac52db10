package dev.attache.hospitality.attendance;

import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list at the door. */
@QuarkusTest
class CheckInResourceTest {
    private Given summit;
    private String dinner;

    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 4)
                .withGuest("Zoe", Map.of("category", "board", "name", Map.of("en", "Zoe <Guest>", "zh-Hant", "佐伊")))
                .withDelegate("Ada")
                .assigned("Ada", "Dinner")
                .invited("Zoe", "Dinner", 2)
                .accepted("Zoe", 2)
                .withTable("Window", "Dinner", 3)
                .placed("Ada", "Dinner", "Window", 2);
        dinner = summit.pathOfDinner("Dinner");
    }

    @Test
    void listIsByNameAndCountsWhoCame() {
        given().contentType("application/json")
                .body(Map.of("arrival", "ARRIVED"))
                .put(summit.pathOfAttendee("Ada", "Dinner") + "/arrival");
        summit.withUnexpected("Bo Surprise", "Dinner");

        Json list = read(dinner + "/check-in");

        assertThat(list.getMap(""))
                .containsEntry("expected", 3)
                .containsEntry("arrived", 1)
                .containsEntry("noShows", 0)
                .containsEntry("unexpected", 1)
                .containsEntry("capacity", 4)
                .containsEntry("seatsHeld", 4);
        assertThat(list.getList("attendees.kind", String.class))
                .containsExactly("DELEGATE", "UNEXPECTED", "GUEST", "COMPANION");
        assertThat(read(dinner + "/check-in?q=surprise").getList("attendees")).hasSize(1);
        assertThat(read(dinner + "/check-in?q=surprise").getInt("expected")).isEqualTo(3);
    }

    @Test
    void doorSearchesNamesAndOrganisationsOnly() {
        summit.withGuest(
                        "Yan",
                        Map.of("category", "board", "organisation", "Example Board", "email", "hidden@example.org"))
                .invited("Yan", "Dinner", 1)
                .accepted("Yan", 1);
        Given.patch(summit.pathOfDelegate("Ada"), Map.of("email", "hidden.too@example.org"), "*");

        assertThat(read(dinner + "/check-in?q=yan").getList("attendees")).hasSize(1);
        assertThat(read(dinner + "/check-in?q=example board").getList("attendees"))
                .hasSize(1);
        assertThat(read(dinner + "/check-in?q=ada").getList("attendees")).hasSize(1);
        assertThat(read(dinner + "/check-in?q=hidden").getList("attendees")).isEmpty();
    }

    @Test
    void pageShowsWhereEverybodySitsAndOffersButtons() {
        String page = page("?lang=en");

        assertThat(page)
                .contains("0 of 3 arrived", "<strong>Window</strong> · Seat 2", "Not placed")
                .contains("Zoe &lt;Guest&gt;", "佐伊", "Guest of Zoe &lt;Guest&gt;")
                .contains("<button name=\"arrival\" value=\"ARRIVED\"", "<button name=\"arrival\" value=\"NO_SHOW\"")
                .contains("action=\"" + dinner + "/check-in.html\"")
                .doesNotContain("<Guest>", "<script", "src=", " style=", "url(");
        assertThat(given().get(dinner + "/check-in.html").header("Content-Security-Policy"))
                .contains("form-action 'self'", "default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant"})
    void guestIsAddressedByTheScriptOfTheName(String language) {
        Given.patch(dinner, Map.of("capacity", 5), "*");
        summit.withGuest("Chinese", Map.of("name", Map.of("zh-Hant", "測試賓客"), "honorific", "女士"))
                .withGuest("Latin", Map.of("name", Map.of("en", "Example Guest"), "honorific", "Ms"))
                .invited("Chinese", "Dinner", 1)
                .invited("Latin", "Dinner", 1)
                .accepted("Chinese", 1)
                .accepted("Latin", 1);

        assertThat(page("?lang=" + language)).contains("測試賓客 女士", "Ms Example Guest");
    }

    @Test
    void pageSpeaksTheLanguageAskedForElseTheBrowsers() {
        assertThat(page("?lang=zh-Hant"))
                .contains("<html lang=\"zh-Hant\">", "已到0位，共3位", "name=\"lang\" value=\"zh-Hant\"");
        assertThat(given().header("Accept-Language", "zh-TW")
                        .get(dinner + "/check-in.html")
                        .asString())
                .contains("<html lang=\"zh-Hant\">");
        given().get(dinner + "/check-in.html?lang=fr").then().statusCode(400);
    }

    @Test
    void searchKeepsItsWords() {
        String page = page("?q=\"><b>ada");
        assertThat(page)
                .contains("value=\"&quot;&gt;&lt;b&gt;ada\"", "Nobody of that name.")
                .doesNotContain("<b>");

        assertThat(page("?q=ada")).contains("Ada").doesNotContain("Zoe");
    }

    @Test
    void buttonLeadsBackToThePersonInTheList() {
        long ada = id("Ada");

        Response answer = form().formParam("arrival", "ARRIVED")
                .formParam("q", "a&b ö")
                .formParam("lang", "zh-Hant")
                .post(dinner + "/attendees/" + ada + "/arrival");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .endsWith(dinner + "/check-in.html?q=a%26b+%C3%B6&lang=zh-Hant#attendee-" + ada);
        assertThat(page("?lang=en")).contains("1 of 3 arrived", "✓ Arrived ", ">Undo</button>");

        form().formParam("arrival", "").post(dinner + "/attendees/" + ada + "/arrival");
        assertThat(page("?lang=en")).contains("0 of 3 arrived");
    }

    @Test
    void somebodyUnexpectedIsAddedByTheForm() {
        Response answer = form().formParam("name", " A. <Surprise> ")
                .formParam("diet", "vegan", "halal")
                .formParam("dietNote", "")
                .post(dinner + "/check-in.html");

        assertThat(answer.statusCode()).isEqualTo(303);
        Json added = read(summit.pathOfAttendee("Surprise", "Dinner"));
        assertThat(answer.header("Location")).endsWith("/check-in.html#attendee-" + added.getLong("id"));
        assertThat(added.getString("name.und")).isEqualTo("A. <Surprise>");
        assertThat(added.getList("diet", String.class)).containsExactly("vegan", "halal");
        assertThat(added.getString("arrival")).isEqualTo("ARRIVED");
    }

    @Test
    void refusalIsShownOnThePage() {
        Response nameless = form().formParam("name", " ").post(dinner + "/check-in.html");
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(nameless.asString()).contains("role=\"alert\"", "A name of up to 200 characters is needed.");

        summit.withUnexpected("B. Surprise", "Dinner");
        Response full = form().formParam("name", "C. Surprise")
                .formParam("lang", "zh-Hant")
                .post(dinner + "/check-in.html");
        assertThat(full.statusCode()).isEqualTo(409);
        assertThat(full.asString()).contains("已無空位");
        assertThat(full.header("Content-Security-Policy")).contains("form-action 'self'");

        long ada = id("Ada");
        form().formParam("arrival", "NO_SHOW").post(dinner + "/attendees/" + ada + "/arrival");
        summit.withUnexpected("D. Surprise", "Dinner");
        Response late = form().formParam("arrival", "ARRIVED").post(dinner + "/attendees/" + ada + "/arrival");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("No seat is free.");
        assertThat(read(dinner + "/check-in").getInt("noShows")).isEqualTo(1);
    }

    @Test
    void crossSiteFormIsRefused() {
        String arrival = dinner + "/attendees/" + id("Ada") + "/arrival";

        refused(from("Sec-Fetch-Site", "cross-site").post(arrival), 403, "cross-site");
        refused(from("Sec-Fetch-Site", "same-site").post(dinner + "/check-in.html"), 403, "cross-site");
        refused(from("Origin", "https://elsewhere.example").post(arrival), 403, "cross-site");
        refused(from("Origin", "null").post(arrival), 403, "cross-site");
        assertThat(read(dinner + "/check-in").getInt("arrived")).isZero();

        from("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                .post(arrival)
                .then()
                .statusCode(303);
    }

    @Test
    void buttonSaysWhatItKnows() {
        assertThat(form().formParam("arrival", "LATE")
                        .post(dinner + "/attendees/" + id("Ada") + "/arrival")
                        .statusCode())
                .isEqualTo(400);
        assertThat(form().formParam("arrival", "ARRIVED")
                        .post(dinner + "/attendees/0/arrival")
                        .statusCode())
                .isEqualTo(404);
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private RequestSpecification from(String header, String value) {
        return given().redirects()
                .follow(false)
                .header(header, value)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("arrival", "ARRIVED")
                .formParam("name", "A. Surprise");
    }

    private long id(String name) {
        return read(summit.pathOfAttendee(name, "Dinner")).getLong("id");
    }

    private String page(String query) {
        return given().get(dinner + "/check-in.html" + query)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
