package dev.attache.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.platform.openapi.Described;
import dev.attache.platform.openapi.Described.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links begin with the public address that is configured, whichever address the request was sent to. */
@QuarkusTest
class PublicAddressTest {
    private static final String BASE = "https://desk.example/attache";
    private static final String ELSEWHERE = "evil.example";

    @Inject
    PublicAddress address;

    private Optional<URI> before;

    @BeforeEach
    void configureAnAddressWithAPath() {
        before = address.configured;
        address.configured = Optional.of(URI.create("https://desk.example/attache/"));
    }

    @AfterEach
    void configureAsBefore() {
        address.configured = before;
    }

    @Test
    void calendarLinkBeginsWithThePublicAddress() {
        Given summit = Given.aSummit().withDelegate("Ada");

        assertThat(Json.of(given().post(summit.pathOfDelegate("Ada") + "/calendar-link"))
                        .getString("url"))
                .startsWith("https://desk.example/attache/calendar/");
    }

    /** Walks all lists of the API, and what creates or redirects, sent to another host. */
    @Test
    void noAnswerHoldsTheHostOfTheRequest() throws Exception {
        Given summit = Given.aSummit()
                .withVenue("Place", null)
                .withDelegate("Ada")
                .withDelegate("Bob")
                .withSession("Opening", "09:00", "10:00")
                .withGuest("A. Guest")
                .withDinner("Dinner", 10)
                .withTable("Window", "Dinner", 3)
                .invited("A. Guest", "Dinner", 1);
        String rsvp = summit.link("A. Guest").replaceFirst("^/attache", "");
        String dinner = summit.pathOfDinner("Dinner").replaceFirst(".*/", "");
        List<Response> answers = new ArrayList<>();
        for (Operation operation : Described.now().operations()) {
            if (operation.method().equals("get") && !operation.path().contains("{secret}")) {
                String path = operation
                        .path()
                        .replace("{summit}", summit.slug)
                        .replace("{kind}", "sessions")
                        .replace("{dinnerId}", dinner)
                        .replaceAll("\\{\\w+}", String.valueOf(summit.session("Opening")));
                answers.add(elsewhere().get(path + "?pageSize=1&page=2"));
                answers.add(elsewhere().get(path));
            }
        }
        Map.of(
                        "/venues",
                        Map.of("place", "Test place"),
                        "/delegates",
                        Map.of("name", Map.of("en", "Cy")),
                        "/guests",
                        Map.of("name", Map.of("en", "Di")),
                        "/dinners/" + dinner + "/tables",
                        Map.of("name", "Door", "size", 2))
                .forEach((path, body) -> {
                    Response created = elsewhere()
                            .contentType("application/json")
                            .body(body)
                            .post(summit.path() + path);
                    assertThat(created.header("Location")).startsWith(BASE + summit.path() + path + "/");
                    answers.add(created);
                });
        List<Response> redirects = List.of(
                elsewhere().auth().none().accept("text/html").get(summit.path()),
                elsewhere().post("/sign-out"),
                elsewhere().formParam("answer", "ACCEPTED").post(rsvp));
        answers.addAll(redirects);

        assertThat(redirects).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
            assertThat(answer.header("Location")).startsWith(BASE + "/");
        });
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.asString()).doesNotContain(ELSEWHERE);
            assertThat(answer.headers().toString()).doesNotContain(ELSEWHERE);
        });
        Response list = elsewhere().get(summit.path() + "/delegates?pageSize=1&page=2&q=%C3%A1");
        assertThat(Json.of(elsewhere().get(summit.path() + "/delegates?pageSize=1"))
                        .getString("next"))
                .isEqualTo(BASE + summit.path() + "/delegates?pageSize=1&page=2");
        assertThat(list.statusCode()).isEqualTo(200);
    }

    private static RequestSpecification elsewhere() {
        return given().redirects().follow(false).header("Host", ELSEWHERE);
    }

    @Test
    void invitationLinkBeginsWithThePublicAddress() {
        Given summit =
                Given.aSummit().withDinner("Dinner", 10).withGuest("A. Guest").invited("A. Guest", "Dinner", 1);

        assertThat(Json.of(given().post(summit.pathOfInvitation("A. Guest") + "/link"))
                        .getString("url"))
                .startsWith("https://desk.example/attache/rsvp/");
    }
}
