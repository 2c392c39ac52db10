package dev.attache.platform.http;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListsTest {

    @Test
    void pagesLeadFromOneToTheNextAndBack() {
        Given summit = delegates("A", "B", "C");

        Json first = read(summit.path() + "/delegates?pageSize=2");
        Json second = read(first.getString("next"));

        assertThat(first.getInt("count")).isEqualTo(3);
        assertThat(first.getString("previous")).isNull();
        assertThat(names(first)).containsExactly("A", "B");
        assertThat(names(second)).containsExactly("C");
        assertThat(second.getString("next")).isNull();
        assertThat(names(read(second.getString("previous")))).containsExactly("A", "B");
    }

    @Test
    void linkHeaderNamesTheNeighbours() {
        Response middle = given().get(delegates("A", "B", "C").path() + "/delegates?pageSize=1&page=2");

        assertThat(String.join(", ", middle.headers().getValues("Link")))
                .contains("page=3>; rel=\"next\"")
                .contains("page=1>; rel=\"prev\"");
    }

    @Test
    void pageBeyondTheEndIsEmptyAndLeadsBack() {
        Json beyond = read(delegates("A", "B", "C").path() + "/delegates?pageSize=2&page=9");

        assertThat(beyond.getList("results")).isEmpty();
        assertThat(beyond.getInt("count")).isEqualTo(3);
        assertThat(names(read(beyond.getString("previous")))).containsExactly("C");
    }

    @Test
    void lastPageThatIsExactlyFullHasNoNext() {
        Json last = read(delegates("A", "B", "C", "D").path() + "/delegates?pageSize=2&page=2");

        assertThat(names(last)).containsExactly("C", "D");
        assertThat(last.getString("next")).isNull();
    }

    @Test
    void pageBeyondALastOneThatIsExactlyFullLeadsBackToIt() {
        Json beyond = read(delegates("A", "B", "C", "D").path() + "/delegates?pageSize=2&page=9");

        assertThat(names(read(beyond.getString("previous")))).containsExactly("C", "D");
    }

    @ParameterizedTest
    @CsvSource({"arrivesAt, Early Late None", "-arrivesAt, Late Early None"})
    void rowsWithoutTheValueStandLastInBothDirections(String sort, String order) {
        Given summit = Given.aSummit()
                .withDelegate("None")
                .withDelegate("Late", Map.of("arrivesAt", Given.at("12:00")))
                .withDelegate("Early", Map.of("arrivesAt", Given.at("09:00")));

        assertThat(names(read(summit.path() + "/delegates?sort=" + sort))).containsExactly(order.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0",
        "page, x",
        "page, 99999999999",
        "pageSize, 201",
        "pageSize, 0",
        "sort, nonsense",
        "sort, '-'",
        "sort, ','",
        "sort, 'name,'",
        "nonsense, 1",
        "Q, x"
    })
    void parameterThatIsUnknownOrWrongIsNamed(String name, String value) {
        given().queryParam(name, value)
                .get(Given.aSummit().path() + "/delegates")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(name));
    }

    @Test
    void filterSentTwiceIsRefused() {
        given().get(Given.aSummit().path() + "/delegates?q=a&q=b").then().statusCode(400);
    }

    @Test
    void listIsSortedByOneFieldAfterTheOther() {
        Given summit = Given.aSummit()
                .withDelegate("B", Map.of("precedence", 1))
                .withDelegate("A", Map.of("precedence", 1))
                .withDelegate("C", Map.of("precedence", 2));

        assertThat(names(read(summit.path() + "/delegates?sort=-precedence,name")))
                .containsExactly("C", "A", "B");
        assertThat(names(read(summit.path() + "/delegates?sort=precedence,-name")))
                .containsExactly("B", "A", "C");
    }

    @ParameterizedTest
    @CsvSource({"Vagi, Vägi Room", "VAGI, Vägi Room", "vägi, Vägi Room", "高, 高仙桂", "100%, 100% Hall", "a_b, a_b"})
    void wordsAreFoundWithOrWithoutAccentsAndTakenToTheLetter(String words, String found) {
        Given summit = delegates("Vägi Room", "高仙桂", "100% Hall", "1000 Hall", "a_b", "acb", "back\\slash");

        assertThat(names(found(summit, words))).containsExactly(found);
    }

    @Test
    void signsAreTakenToTheLetter() {
        String quoted = "He said \"hi\" to a\\b";
        Given summit = delegates(quoted, "1000 Hall", "Plain");

        for (String words : List.of("\"hi\"", "said \"HI\" to", "a\\b", "ａ＼ｂ")) {
            assertThat(names(found(summit, words))).as(words).containsExactly(quoted);
        }
        for (String words : List.of("[", "\",\"", "％", "＿", "\\\\", "10_0", "1%0")) {
            assertThat(names(found(summit, words))).as(words).isEmpty();
        }
    }

    @Test
    void addressOfTheNextPageKeepsTheFilter() {
        String name = "x & y + 1% {é}|";
        Given summit = delegates(name, name, "x");

        Json first =
                Json.of(given().queryParam("q", name).queryParam("pageSize", 1).get(summit.path() + "/delegates"));
        Json second = Json.of(given().urlEncodingEnabled(false)
                .get(Given.here(first.getString("next")))
                .then()
                .statusCode(200)
                .extract());

        assertThat(names(second)).containsExactly(name);
        assertThat(second.getInt("count")).isEqualTo(2);
    }

    @Test
    void listOfAnUnknownSummitIsNotFound() {
        given().get("/api/v1/summits/no-such-summit/sessions").then().statusCode(404);
    }

    private static Json found(Given summit, String words) {
        return Json.of(given().queryParam("q", words)
                .get(summit.path() + "/delegates")
                .then()
                .statusCode(200)
                .extract());
    }

    private static List<String> names(Json page) {
        return page.getList("results.name.en");
    }

    private static Given delegates(String... names) {
        Given summit = Given.aSummit();
        for (String name : names) {
            summit.withDelegate(name);
        }
        return summit;
    }
}
