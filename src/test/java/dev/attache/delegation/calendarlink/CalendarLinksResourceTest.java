package dev.attache.delegation.calendarlink;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.ClientFromOtherNetwork;
import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Statements;
import dev.attache.platform.icalendar.ParsedCalendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarLinksResourceTest {
    @Inject
    EntityManager entities;

    @Test
    void secretLinkServesTheDelegatesCalendar() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        Response created = create(summit);
        String url = Json.of(created).getString("url");

        assertThat(url).matches("http://[^/]+/calendar/[A-Za-z0-9_-]{32}\\.ics");
        assertThat(Json.of(created).getString("webcal")).isEqualTo(url.replaceFirst("http", "webcal"));
        assertThat(created.header("Location")).isEqualTo(url);
        Response calendar = given().get(Given.here(url));
        assertThat(ParsedCalendar.valueOf(ParsedCalendar.of(calendar.asString()).only(), "SUMMARY"))
                .isEqualTo("Panel");
        assertThat(calendar.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(calendar.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(calendar.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(calendar.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        given().header("If-None-Match", calendar.header("ETag"))
                .get(Given.here(url))
                .then()
                .statusCode(304);
    }

    @Test
    void feedThatIsNotModifiedCostsOneStatement() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        String url = Given.here(Json.of(create(summit)).getString("url"));
        String tag = given().auth().none().get(url).header("ETag");

        assertThat(Statements.roundTrips(() -> given().auth()
                        .none()
                        .header("If-None-Match", tag)
                        .get(url)
                        .then()
                        .statusCode(304)))
                .isEqualTo(1);
    }

    @Test
    void feedShowsAChangeAtOnce() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        String url = Given.here(Json.of(create(summit)).getString("url"));
        given().get(url);
        Given.patch(summit.pathOf("Panel"), Map.of("title", Map.of("en", "Another")));

        assertThat(given().get(url).asString()).contains("SUMMARY:Another");
    }

    @Test
    void newLinkEndsTheOldOneAtOnce() {
        Given summit = Given.aSummit().withDelegate("Ada").withDelegate("Bo");
        String old = Json.of(create(summit)).getString("url");
        String fresh = Json.of(create(summit)).getString("url");

        assertThat(fresh).isNotEqualTo(old);
        dead(old);
        given().get(fresh).then().statusCode(200);
    }

    @Test
    void endedLinkIsNotFoundAndEndingItAgainSucceeds() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String url = Json.of(create(summit)).getString("url");
        String link = summit.pathOfDelegate("Ada") + "/calendar-link";

        given().delete(link).then().statusCode(204);
        given().delete(link).then().statusCode(204);

        dead(url);
    }

    @Test
    void repeatedRequestGetsTheSameLink() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String link = summit.pathOfDelegate("Ada") + "/calendar-link";

        String first = given().header("Idempotency-Key", summit.slug).post(link).asString();
        String second =
                given().header("Idempotency-Key", summit.slug).post(link).asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void secretIsNowhereInTheDatabase() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String secret =
                URI.create(Json.of(create(summit)).getString("url")).getPath().replaceAll(".*/|\\.ics", "");

        Object rows = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select string_agg(l::text || encode(l.secret_hash, 'escape'), ' ') from calendar_link l")
                .getSingleResult());

        assertThat(rows.toString()).isNotBlank().doesNotContain(secret);
    }

    @Test
    void unknownLinkIsAProblemThatMasksTheSecret() {
        dead("/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn.ics");
        ClientFromOtherNetwork.given()
                .get("/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn")
                .then()
                .statusCode(404);
        given().post("/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0Vn.ics").then().statusCode(405);
    }

    @Test
    void delegateWithALinkCanBeRemoved() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String url = Json.of(create(summit)).getString("url");

        given().header("If-Match", "*")
                .delete(summit.pathOfDelegate("Ada"))
                .then()
                .statusCode(204);

        dead(url);
    }

    private static Response create(Given summit) {
        Response created = given().post(summit.pathOfDelegate("Ada") + "/calendar-link");
        assertThat(created.statusCode()).isEqualTo(201);
        return created;
    }

    private static void dead(String url) {
        Response answer = ClientFromOtherNetwork.given().get(Given.here(url));
        answer.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/not-found"))
                .body("instance", equalTo("/calendar/***"));
        String secret = URI.create(url).getPath().replaceAll(".*/|\\.ics", "");
        assertThat(answer.asString()).doesNotContain(secret);
    }
}
