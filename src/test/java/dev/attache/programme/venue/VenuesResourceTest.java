package dev.attache.programme.venue;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VenuesResourceTest {

    @Test
    void sameRoomOfAPlaceIsRefused() {
        Given summit = Given.aSummit().withVenue("Harbour", null).withVenue("Harbour", "Hall 1");

        json(Map.of("place", "Harbour", "room", "Hall 1"))
                .post(summit.path() + "/venues")
                .then()
                .statusCode(409);
        json(Map.of("place", "Harbour")).post(summit.path() + "/venues").then().statusCode(409);
    }

    @Test
    void venueIsFoundWithoutAccentsAndByItsPlace() {
        Given summit = Given.aSummit().withVenue("Harbour", "Vägi Room").withVenue("Town hall", null);

        assertThat(read(summit.path() + "/venues?q=Vagi").getList("results.room"))
                .containsExactly("Vägi Room");
        assertThat(read(summit.path() + "/venues?place=Town hall").getInt("count"))
                .isEqualTo(1);
    }

    @Test
    void usedVenueIsNotDeletedAndSaysByWhat() {
        Given summit = Given.aSummit().withVenue("Harbour", null);
        summit.withSession("Opening", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")));

        Response refused = delete(summit, "Harbour");

        refused.then().statusCode(409).body("type", endsWith("/in-use"));
        assertThat(Json.of(refused).getString("usedBy[0].examples[0].title.en")).isEqualTo("Opening");
    }

    @Test
    void transferHoldsInBothDirections() {
        Given summit = Given.aSummit().withVenue("Harbour", null).withVenue("Town hall", null);
        way(summit, "Town hall", "Harbour").then().statusCode(201);

        way(summit, "Harbour", "Town hall").then().statusCode(409);
        assertThat(read(summit.path() + "/transfers?place=Harbour").getInt("results[0].minutes"))
                .isEqualTo(12);
    }

    @Test
    void transferNeedsTwoKnownPlaces() {
        Given summit = Given.aSummit().withVenue("Harbour", null);

        way(summit, "Harbour", "Nowhere").then().statusCode(400).body("errors[0].pointer", equalTo("/to"));
        way(summit, "Harbour", "Harbour").then().statusCode(400).body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void minutesAreChangedAndForgotten() {
        Given summit = Given.aSummit().withVenue("Harbour", null).withVenue("Town hall", null);
        String path = summit.path() + "/transfers/"
                + Json.of(way(summit, "Town hall", "Harbour")).getLong("id");

        assertThat(Json.of(patch(path, Map.of("minutes", 25))).getInt("minutes"))
                .isEqualTo(25);
        given().header("If-Match", "*").delete(path).then().statusCode(204);
        given().get(path).then().statusCode(404);
    }

    @Test
    void transfersFollowARenamedPlace() {
        Given summit = Given.aSummit()
                .withVenue("Harbor", "Hall 1")
                .withVenue("Harbor", "Hall 2")
                .withVenue("Town hall", null);
        way(summit, "Town hall", "Harbor");

        rename(summit, "Harbor, Hall 1", "The Harbour");
        assertThat(read(summit.path() + "/transfers").getString("results[0].from"))
                .isEqualTo("Harbor");

        rename(summit, "Harbor, Hall 2", "The Harbour");
        assertThat(read(summit.path() + "/transfers").getString("results[0].from"))
                .isEqualTo("The Harbour");
        assertThat(read(summit.path() + "/transfers").getString("results[0].to"))
                .isEqualTo("Town hall");
        assertThat(read(summit.path() + "/transfers").getInt("results[0].minutes"))
                .isEqualTo(12);
    }

    @Test
    void renamingThatMergesTwoTransfersIsRefused() {
        Given summit = Given.aSummit()
                .withVenue("Harbour", null)
                .withVenue("Port", null)
                .withVenue("Town hall", null);
        way(summit, "Town hall", "Harbour");
        way(summit, "Town hall", "Port");

        rename(summit, "Port", "Harbour (old)").then().statusCode(200);
        rename(summit, "Port", "Town hall").then().statusCode(409);
        patch(summit.path() + "/venues/" + summit.venue("Port"), Map.of("place", "Harbour", "room", "Hall 1"))
                .then()
                .statusCode(409);

        assertThat(read(summit.path() + "/transfers").getInt("count")).isEqualTo(2);
    }

    @Test
    void lastVenueOfAPlaceWithTransfersIsNotDeleted() {
        Given summit = Given.aSummit()
                .withVenue("Harbour", null)
                .withVenue("Harbour", "Hall 1")
                .withVenue("Town hall", null);
        way(summit, "Town hall", "Harbour");

        delete(summit, "Harbour").then().statusCode(204);
        Response refused = delete(summit, "Harbour, Hall 1");

        refused.then().statusCode(409).body("type", endsWith("/in-use"));
        assertThat(Json.of(refused).getInt("usedBy[0].examples[0].minutes")).isEqualTo(12);
    }

    private static Response rename(Given summit, String venue, String place) {
        return patch(summit.path() + "/venues/" + summit.venue(venue), Map.of("place", place));
    }

    private static Response delete(Given summit, String venue) {
        return given().header("If-Match", "*").delete(summit.path() + "/venues/" + summit.venue(venue));
    }

    private static Response way(Given summit, String from, String to) {
        return json(Map.of("from", from, "to", to, "minutes", 12)).post(summit.path() + "/transfers");
    }
}
