package dev.attache.delegation.itinerary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.attache.Given;
import dev.attache.platform.secret.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItineraryPageTest {

    @Test
    void titleStandsInBothLanguages() {
        Given summit = Given.aSummit().withDelegate("Ada");
        summit.withSession("Panel", "09:00", null, Map.of("title", Map.of("en", "Opening", "zh-Hant", "開幕式")));
        summit.assigned("Ada", "Panel");

        assertThat(page(summit, "?lang=en"))
                .contains("<h3 lang=\"en\">Opening</h3>", "<p class=\"second\" lang=\"zh-Hant\">開幕式</p>");
        assertThat(page(summit, "?lang=zh-Hant"))
                .contains("<h3 lang=\"zh-Hant\">開幕式</h3>", "<p class=\"second\" lang=\"en\">Opening</p>");
    }

    @Test
    void textOfUsersIsEscaped() {
        String script = "<script>alert('x')</script>&\"";
        Given summit = Given.aSummit(Map.of("name", Map.of("en", script)))
                .withVenue(script, null)
                .withDelegate("Ada", Map.of("name", Map.of("en", script), "unit", Map.of("en", script)))
                .withDelegate("Bo", Map.of("name", Map.of("en", script)));
        summit.withSession(
                "Panel",
                "09:00",
                "10:00",
                Map.of(
                        "title",
                        Map.of("en", script),
                        "venue",
                        summit.venue(script),
                        "speakers",
                        List.of(Map.of("name", script, "affiliation", script))));
        summit.assign("Ada", "Panel", Map.of("briefing", script, "waiver", script));
        summit.assigned("Bo", "Panel");

        assertThat(page(summit, "")).doesNotContain("<script", "{say", "{it").contains("&lt;script&gt;");
    }

    @Test
    void hoursAreToldAsHoursAndTimesByTheirCity() {
        Given summit =
                Given.aSummit(Map.of("city", "Tallinn")).withDelegate("Ada").withVenue("Harbour", null);
        Map<String, Object> there = Map.of("venue", summit.venue("Harbour"));
        summit.withSession("Opening", "09:00", "10:00", there)
                .withSession("Evening", "14:30", "15:30", there)
                .assigned("Ada", "Opening")
                .assigned("Ada", "Evening");

        assertThat(page(summit, "")).contains("4 h 30 min left", "All times are Tallinn time, UTC+3.");
        assertThat(page(summit, "?lang=zh-Hant")).contains("尚餘4小時30分鐘", "時間均為Tallinn當地時間（世界協調時間+3）。");
    }

    @Test
    void assumedEndIsMarkedAndExplained() {
        Given summit = Given.aSummit(Map.of("assumedSessionMinutes", 45))
                .withDelegate("Ada")
                .withSession("Open", "09:00", null);
        String sentence = "The programme prints no end; 45 minutes are assumed.";
        assertThat(page(summit, "")).doesNotContain(sentence);

        summit.assigned("Ada", "Open");

        assertThat(page(summit, "")).contains("~</abbr>09:45", "<p>~ " + sentence + "</p>");
    }

    @Test
    void tightTransferStandsOut() {
        Given summit =
                Given.aSummit().withDelegate("Ada").withVenue("Harbour", null).withVenue("Town hall", null);
        summit.withSession("First", "09:00", "10:00", Map.of("venue", summit.venue("Harbour")))
                .withSession("Second", "10:10", "11:00", Map.of("venue", summit.venue("Town hall")));
        summit.assigned("Ada", "First").assigned("Ada", "Second");

        assertThat(page(summit, "")).contains("<p class=\"way tight\">20 min (assumed) from Harbour, 10 min short</p>");
    }

    @Test
    void languageIsTheOneAskedForElseTheDelegatesElseTheBrowsers() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("languages", List.of("zh-TW", "en")))
                .withDelegate("Bo", Map.of("languages", List.of("et")));

        assertThat(page(summit, "")).contains("<html lang=\"zh-Hant\">", "尚未安排行程。");
        assertThat(page(summit, "?lang=en")).contains("<html lang=\"en\">", "Nothing is planned yet.");
        String bo = summit.pathOfDelegate("Bo") + "/itinerary.html";
        assertThat(given().header("Accept-Language", "fr, zh-TW;q=0.8, en;q=0.5")
                        .get(bo)
                        .asString())
                .contains("<html lang=\"zh-Hant\">");
        assertThat(given().get(bo).asString()).contains("<html lang=\"en\">");
        given().get(bo + "?lang=fr").then().statusCode(400).body("type", endsWith("/invalid"));
    }

    @Test
    void everyPrintedSheetNamesTheDelegate() {
        Given summit = Given.aSummit(Map.of("name", Map.of("en", "Summit \"</style>\\")))
                .withDelegate("Ada", Map.of("name", Map.of("en", "Ada", "zh-Hant", "愛達")));

        assertThat(page(summit, ""))
                .contains(
                        "@bottom-left { content: \"Ada\\20 愛達\\20 \\b7 \\20 Summit\\20 \\22 \\3c \\2f style\\3e \\5c \";");
    }

    @Test
    void pageLoadsNothingAndRunsNoScript() {
        Given summit = Given.aSummit().withDelegate("Ada");
        var answer = given().get(summit.pathOfDelegate("Ada") + "/itinerary.html");
        String style = answer.asString().split("<style>")[1].split("</style>")[0];

        assertThat(answer.asString()).doesNotContain("src=", "<script", "@import", "url(", " style=");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .contains("'sha256-"
                        + Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)))
                        + "'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static String page(Given summit, String query) {
        return given().get(summit.pathOfDelegate("Ada") + "/itinerary.html" + query)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
