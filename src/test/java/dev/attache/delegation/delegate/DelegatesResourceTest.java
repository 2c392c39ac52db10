package dev.attache.delegation.delegate;

import static dev.attache.Given.at;
import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DelegatesResourceTest {

    @Test
    void delegateKeepsAllMembers() {
        Given summit = Given.aSummit()
                .withDelegate(
                        "Ada",
                        Map.of(
                                "name",
                                Map.of("en", "Ada Example", "zh-Hant", "測試甲"),
                                "organisation",
                                Map.of("en", "Ministry of Examples"),
                                "unit",
                                Map.of("zh-Hant", "測試處"),
                                "position",
                                Map.of("en", "Director"),
                                "email",
                                "ada@example.org",
                                "phone",
                                "+372 000 0000",
                                "languages",
                                List.of("zh-Hant", "en"),
                                "diet",
                                "vegetarian",
                                "arrivesAt",
                                "2030-05-13T10:00:00Z",
                                "notes",
                                "Window seat."));

        Json ada = read(summit.pathOfDelegate("Ada"));

        assertThat(ada.getMap("name")).isEqualTo(Map.of("en", "Ada Example", "zh-Hant", "測試甲"));
        assertThat(ada.getString("unit.zh-Hant")).isEqualTo("測試處");
        assertThat(ada.getList("languages")).containsExactly("zh-Hant", "en");
        assertThat(ada.getString("arrivesAt")).isEqualTo("2030-05-13T13:00:00+03:00");
        assertThat(ada.getString("departsAt")).isNull();
        assertThat(ada.getString("notes")).isEqualTo("Window seat.");
    }

    @Test
    void listIsInTheOrderOfPrecedence() {
        Given summit = Given.aSummit()
                .withDelegate("Third", Map.of("precedence", 3))
                .withDelegate("First", Map.of("precedence", 1))
                .withDelegate("Second", Map.of("precedence", 2));

        assertThat(names(summit, "")).containsExactly("First", "Second", "Third");
        assertThat(names(summit, "?sort=-precedence")).containsExactly("Third", "Second", "First");
    }

    @Test
    void delegateWithoutAPrecedenceComesLast() {
        Given summit =
                Given.aSummit().withDelegate("First", Map.of("precedence", 7)).withDelegate("Later");

        assertThat(read(summit.pathOfDelegate("Later")).getInt("precedence")).isEqualTo(8);
    }

    @Test
    void replacedWithoutAPrecedenceTheLastStaysTheLast() {
        Given summit =
                Given.aSummit().withDelegate("First", Map.of("precedence", 7)).withDelegate("Later");
        Map<String, Object> renamed = Map.of("name", Map.of("en", "Latest"));

        json(renamed).header("If-Match", "*").put(summit.pathOfDelegate("Later"));
        Response again = json(renamed).header("If-Match", "*").put(summit.pathOfDelegate("Later"));

        assertThat(Json.of(again).getInt("precedence")).isEqualTo(8);
    }

    @Test
    void largestPrecedenceIsAcceptedOnReplace() {
        Given summit = Given.aSummit()
                .withDelegate("Last", Map.of("precedence", 100_000))
                .withDelegate("Later");
        Response later = given().get(summit.pathOfDelegate("Later"));

        json(later.asString())
                .header("If-Match", later.header("ETag"))
                .put(summit.pathOfDelegate("Later"))
                .then()
                .statusCode(200);
        assertThat(names(summit, "")).containsExactly("Last", "Later");
    }

    @Test
    void chineseNamesAreSortedByStrokesAndLatinOnesByLetters() {
        Given summit = Given.aSummit();
        for (String name : List.of("劉", "高", "朱")) {
            summit.withDelegate(name, Map.of("name", Map.of("zh-Hant", name)));
        }
        for (String name : List.of("Zoe", "Émile", "eva")) {
            summit.withDelegate(name, Map.of("name", Map.of("en", name)));
        }

        List<String> sorted =
                read(summit.path() + "/delegates?sort=name").<Map<String, String>>getList("results.name").stream()
                        .map(n -> n.values().iterator().next())
                        .toList();

        assertThat(sorted).containsExactly("朱", "高", "劉", "Émile", "eva", "Zoe");
    }

    @Test
    void delegateIsFoundByEitherName() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("name", Map.of("en", "Adélaïde Example", "zh-Hant", "測試甲")))
                .withDelegate("Bea");

        assertThat(read(summit.path() + "/delegates?q=adelaide").getInt("count"))
                .isEqualTo(1);
        assertThat(read(summit.path() + "/delegates?q=測試").getInt("count")).isEqualTo(1);
    }

    @Test
    void departureBeforeArrivalIsInvalid() {
        json(Map.of("name", Map.of("en", "Ada"), "arrivesAt", at("10:00"), "departsAt", at("09:00")))
                .post(Given.aSummit().path() + "/delegates")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/departsAt"));
    }

    @Test
    void shapeOfEachMemberIsChecked() {
        Given summit = Given.aSummit().withDelegate("Ada");

        for (var bad : Map.of(
                        "email",
                        "nonsense",
                        "precedence",
                        0,
                        "name",
                        Map.of("en", " "),
                        "languages",
                        List.of("not a tag"))
                .entrySet()) {
            patch(summit.pathOfDelegate("Ada"), Map.of(bad.getKey(), bad.getValue()))
                    .then()
                    .statusCode(400);
        }
    }

    private static List<String> names(Given summit, String query) {
        return read(summit.path() + "/delegates" + query).getList("results.name.en");
    }
}
