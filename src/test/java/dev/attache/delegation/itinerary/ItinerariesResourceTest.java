package dev.attache.delegation.itinerary;

import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItinerariesResourceTest {

    @Test
    void tableSpeaksTheAskedLanguage() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("unit", Map.of("en", "Law", "zh-Hant", "法制處")))
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");
        String table = summit.path() + "/itineraries.csv";

        assertThat(given().get(table).asString()).contains("法制處", "Participant");
        assertThat(given().get(table + "?lang=en").asString()).contains("Law", "Participant");
        assertThat(given().get(table + "?lang=zh-Hant").asString()).contains("法制處", "出席");
    }

    @Test
    void everyDelegateIsListedByPrecedence() {
        Given summit = Given.aSummit()
                .withDelegate("Bo", Map.of("precedence", 2))
                .withDelegate("Ada", Map.of("precedence", 1))
                .withSession("Panel", "09:00", "10:00");
        summit.assigned("Bo", "Panel");

        Json itineraries = read(summit.path() + "/itineraries");

        assertThat(itineraries.getString("summit.slug")).isEqualTo(summit.slug);
        assertThat(itineraries.getList("delegates.delegate.name.en")).containsExactly("Ada", "Bo");
        assertThat(itineraries.getList("delegates[0].days")).isEmpty();
        assertThat(itineraries.getMap("delegates[1]"))
                .isEqualTo(read(summit.pathOfDelegate("Bo") + "/itinerary").getMap(""));
    }

    @Test
    void tableOpensInASpreadsheet() throws IOException {
        Given summit = Given.aSummit().withVenue("Harbour", "Hall 1").withVenue("Town hall", null);
        summit.withDelegate(
                        "Ada",
                        Map.of(
                                "name", Map.of("en", "Ada", "zh-Hant", "愛達"),
                                "unit", Map.of("zh-Hant", "國家發展委員會"),
                                "precedence", 1))
                .withDelegate("Bo")
                .withSession("First", "09:00", "10:00", Map.of("venue", summit.venue("Harbour, Hall 1")))
                .withSession("Second", "10:10", null, Map.of("venue", summit.venue("Town hall")));
        summit.assign("Ada", "First", Map.of("briefing", "He said \"no\",\r\nthen; left"));
        summit.assigned("Ada", "Second").assigned("Bo", "Second");

        Response answer = given().header("Accept", "text/csv").get(summit.path() + "/itineraries");

        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + summit.slug + "-itineraries.csv\"");
        assertThat(answer.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        List<Map<String, String>> rows = rows(answer);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0))
                .containsEntry("precedence", "1")
                .containsEntry("name (zh-Hant)", "愛達")
                .containsEntry("name (en)", "Ada")
                .containsEntry("unit", "國家發展委員會")
                .containsEntry("date", Given.DAY)
                .containsEntry("start", "09:00")
                .containsEntry("end", "10:00")
                .containsEntry("end assumed", "")
                .containsEntry("kind", "Session")
                .containsEntry("title (en)", "First")
                .containsEntry("title (zh-Hant)", "")
                .containsEntry("place", "Harbour")
                .containsEntry("room", "Hall 1")
                .containsEntry("duty", "Participant")
                .containsEntry("transfer minutes", "")
                .containsEntry("briefing", "He said \"no\",\r\nthen; left");
        assertThat(rows.get(1))
                .containsEntry("end", "11:10")
                .containsEntry("end assumed", "yes")
                .containsEntry("companions", "Bo (Participant)")
                .containsEntry("transfer minutes", "20")
                .containsEntry("slack minutes", "-10")
                .containsEntry("warnings", "10 minutes from Harbour, Hall 1 to Town hall; 20 are needed.");
    }

    @Test
    void delegateWithoutAnAssignmentHasARow() throws IOException {
        Given summit = Given.aSummit().withDelegate("Ada");

        assertThat(rows(given().get(summit.path() + "/itineraries.csv")))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("name (en)", "Ada").containsEntry("date", ""));
    }

    @Test
    void formulaInATextIsNotCalculated() throws IOException {
        Given summit =
                Given.aSummit().withDelegate("=HYPERLINK(\"http://x\")").withSession("@SUM(A1)", "09:00", "10:00");
        summit.assign("=HYPERLINK(\"http://x\")", "@SUM(A1)", Map.of("briefing", "-1+2"));

        assertThat(rows(given().get(summit.path() + "/itineraries.csv")).get(0))
                .containsEntry("name (en)", "'=HYPERLINK(\"http://x\")")
                .containsEntry("title (en)", "'@SUM(A1)")
                .containsEntry("briefing", "'-1+2");
    }

    @Test
    void formatFollowsAcceptOrTheEnding() {
        Given summit = Given.aSummit();

        given().get(summit.path() + "/itineraries.json").then().statusCode(200).contentType("application/json");
        given().header("Accept", "text/csv, */*;q=0.1")
                .get(summit.path() + "/itineraries")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Vary", "Accept, Accept-Language");
        given().header("Accept", "text/html")
                .get(summit.path() + "/itineraries")
                .then()
                .statusCode(406)
                .body("type", endsWith("/not-acceptable"));
    }

    @Test
    void unchangedTableIsNotSentAgain() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String path = summit.path() + "/itineraries.csv";

        given().header("If-None-Match", given().get(path).header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    private static List<Map<String, String>> rows(Response answer) throws IOException {
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8).substring(1);
        assertThat(text).endsWith("\r\n");
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            return rows.readAll();
        }
    }
}
