package dev.attache.programme.summit;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SummitsResourceTest {
    private static final Map<String, Object> CLIMATE = Map.of("code", "climate", "name", Map.of("en", "Climate"));

    @Test
    void summitHasSensibleDefaults() {
        Json summit = read(Given.aSummit().path());

        assertThat(summit.getInt("assumedSessionMinutes")).isEqualTo(60);
        assertThat(summit.getInt("defaultTransferMinutes")).isEqualTo(20);
        assertThat(summit.getInt("maxPerDay")).isEqualTo(6);
        assertThat(summit.getList("themes")).isEmpty();
    }

    @Test
    void onlyAnAccountForEverySummitRenamesASlug() {
        Given own = Given.aSummit();
        Given other = Given.aSummit();
        SignedIn.as("desk", Map.of("summits", List.of(own.slug))).signsIn();

        for (String slug : List.of(other.slug, "nobody-has-this-one")) {
            refused(patch(own.path(), Map.of("slug", slug)), 403, "forbidden");
        }
        patch(own.path(), Map.of("slug", own.slug, "city", "Testville")).then().statusCode(200);
    }

    @Test
    void slugIsTakenOnce() {
        Given summit = Given.aSummit();

        json(Map.of(
                        "slug", summit.slug,
                        "name", Map.of("en", "Another"),
                        "zone", "UTC",
                        "startsOn", "2030-01-01",
                        "endsOn", "2030-01-01"))
                .post("/api/v1/summits")
                .then()
                .statusCode(409)
                .body("type", endsWith("/summit-slug"));
    }

    @Test
    void badZoneSlugOrDaysAreNamed() {
        Given summit = Given.aSummit();

        invalid(summit, "zone", "Europe/Nowhere", "/zone");
        invalid(summit, "slug", "No Slug", "/slug");
        invalid(summit, "endsOn", "2030-05-13", "/endsOn");
        invalid(summit, "assumedSessionMinutes", 0, "/assumedSessionMinutes");
    }

    @Test
    void replacingTakesDefaultsForWhatIsLeftOut() {
        Given summit = Given.aSummit(Map.of("city", "Tallinn", "maxPerDay", 3));

        Response replaced = json(Map.of(
                        "slug", summit.slug,
                        "name", Map.of("zh-Hant", "測試"),
                        "zone", "Asia/Taipei",
                        "startsOn", "2030-05-14",
                        "endsOn", "2030-05-15"))
                .header("If-Match", "*")
                .put(summit.path());

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(Json.of(replaced).getString("city")).isNull();
        assertThat(Json.of(replaced).getInt("maxPerDay")).isEqualTo(6);
        assertThat(Json.of(replaced).getMap("name")).isEqualTo(Map.of("zh-Hant", "測試"));
    }

    @Test
    void themeInUseStaysInTheVocabulary() {
        Given summit = Given.aSummit(Map.of("themes", List.of(CLIMATE)))
                .withSession("Opening", "09:00", "10:00", Map.of("themes", List.of("climate")));

        invalid(summit, "themes", List.of(), "/themes");

        patch(summit.pathOf("Opening"), Map.of("themes", List.of()));
        patch(summit.path(), Map.of("themes", List.of())).then().statusCode(200);
    }

    @Test
    void codeStandsOnceInAVocabulary() {
        Given summit = Given.aSummit();

        patch(summit.path(), Map.of("themes", List.of(CLIMATE, CLIMATE))).then().statusCode(400);
    }

    @Test
    void summitWithContentIsNotDeletedAndSaysWhatItHolds() {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Opening", "09:00", "10:00");

        Response refused = given().header("If-Match", "*").delete(summit.path());

        refused.then().statusCode(409).body("type", endsWith("/in-use"));
        assertThat(Json.of(refused).getList("usedBy.kind")).contains("delegates", "engagements");
        assertThat(Json.of(refused).getList("usedBy.count")).contains(1);
    }

    @Test
    void emptySummitIsDeleted() {
        Given summit = Given.aSummit();

        given().header("If-Match", "*").delete(summit.path()).then().statusCode(204);

        given().get(summit.path()).then().statusCode(404);
    }

    private static void invalid(Given summit, String member, Object value, String pointer) {
        Map<String, Object> change = new HashMap<>();
        change.put(member, value);
        patch(summit.path(), change).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }
}
