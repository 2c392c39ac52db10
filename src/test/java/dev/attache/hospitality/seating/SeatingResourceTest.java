package dev.attache.hospitality.seating;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.platform.secret.Sha256;
import dev.attache.platform.spreadsheet.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a dinner as a whole: for programs, to print, and for the kitchen. */
@QuarkusTest
class SeatingResourceTest {
    private Given summit;
    private String dinner;

    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 8)
                .withGuest(
                        "Ana",
                        Map.of(
                                "name",
                                Map.of("en", "Ana <Guest>", "zh-Hant", "安娜"),
                                "honorific",
                                "H.E.",
                                "organisation",
                                "Example & Society",
                                "diet",
                                List.of("vegan", "no-alcohol"),
                                "dietNote",
                                "=no onions"))
                .withDelegate("Ada", Map.of("organisation", Map.of("en", "Example Council", "zh-Hant", "範例委員會")))
                .invited("Ana", "Dinner", 2)
                .accepted("Ana", 2)
                .assigned("Ada", "Dinner")
                .withTable("Window", "Dinner", 3)
                .withTable("Door", "Dinner", 2);
        dinner = summit.pathOfDinner("Dinner");
        json(Map.of("name", "O. Surprise", "diet", List.of("vegan")))
                .post(dinner + "/attendees")
                .then()
                .statusCode(201);
        summit.placed("Ana", "Dinner", "Window", 2).placed("Surprise", "Dinner", "Door", 1);
    }

    @Test
    void seatingTellsEverySeatAndWhoIsNotPlaced() {
        Json seating = read(dinner + "/seating");

        assertThat(seating.getString("dinner.title.en")).isEqualTo("Dinner");
        assertThat(seating.getList("tables.name", String.class)).containsExactly("Window", "Door");
        assertThat(seating.getList("tables.taken", Integer.class)).containsExactly(1, 1);
        assertThat(seating.getList("tables[0].seats.seat", Integer.class)).containsExactly(1, 2, 3);
        assertThat(seating.getMap("tables[0].seats[0]")).containsEntry("attendee", null);
        assertThat(seating.getString("tables[0].seats[1].attendee.kind")).isEqualTo("GUEST");
        assertThat(seating.getList("unseated.kind", String.class)).containsExactly("COMPANION", "DELEGATE");
    }

    @Test
    void kitchenListTellsMealsAndDietsPerTable() {
        Json kitchen = read(dinner + "/kitchen");

        assertThat(kitchen.getInt("meals")).isEqualTo(4);
        assertThat(kitchen.getList("diets.code", String.class)).containsExactly("vegan", "no-alcohol");
        assertThat(kitchen.getList("diets.count", Integer.class)).containsExactly(2, 1);
        assertThat(kitchen.getList("tables.name", String.class)).containsExactly("Window", "Door", null);
        assertThat(kitchen.getList("tables.meals", Integer.class)).containsExactly(1, 1, 2);
        assertThat(kitchen.getList("tables[1].diets.code", String.class)).containsExactly("vegan");
        assertThat(kitchen.getString("tables[0].people[0].dietNote")).isEqualTo("=no onions");
    }

    @Test
    void noShowDoesNotEatButKeepsTheSeatAtTheTable() {
        json(Map.of("arrival", "NO_SHOW"))
                .put(summit.pathOfAttendee("Surprise", "Dinner") + "/arrival")
                .then()
                .statusCode(200);

        assertThat(read(dinner + "/kitchen").getInt("meals")).isEqualTo(3);
        assertThat(read(dinner + "/kitchen").getList("tables.name", String.class))
                .containsExactly("Window", null);
        assertThat(read(dinner + "/seating").getInt("tables[1].taken")).isEqualTo(1);
        assertThat(page("seating.html?lang=en")).contains("<span class=\"gone\">No-show</span>");
    }

    @Test
    void kitchenListGoesToSpreadsheets() {
        String csv = given().get(dinner + "/kitchen.csv?lang=en")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        byte[] xlsx = given().get(dinner + "/kitchen.xlsx?lang=zh-Hant")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(csv)
                .isEqualTo(
                        """
                        \uFEFFtable,seat,name,diet,notes
                        Window,2,"H.E. Ana <Guest> 安娜","Vegan, No alcohol","'=no onions"
                        Door,1,"O. Surprise",Vegan,
                        ,,"Guest of H.E. Ana <Guest> 安娜",,
                        ,,Ada,,
                        """
                                .replace("\n", "\r\n"));
        Sheet sheet = Sheet.ofXlsx(xlsx);
        assertThat(sheet.rows()).hasSize(4);
        assertThat(sheet.rows().get(0).in("diet")).isEqualTo("全素，不喝酒");
        assertThat(sheet.rows().get(0).in("notes")).isEqualTo("=no onions");
        assertThat(given().get(dinner + "/kitchen.xlsx").header("Content-Disposition"))
                .endsWith(".xlsx\"");
    }

    @Test
    void placeCardsTellWhoHasNone() {
        assertThat(page("place-cards.html?lang=en")).contains("Not placed yet, and so without a card: ", "Ada");
        assertThat(page("place-cards.html?lang=zh-Hant")).contains("尚未排定座位，因此沒有桌牌：");
    }

    @Test
    void lettersOfAChineseNameAloneAreSpaced() {
        summit.withGuest("林測試", Map.of("name", Map.of("zh-Hant", "林測試")))
                .invited("林測試", "Dinner", 2)
                .accepted("林測試", 2)
                .placed("林測試", "Dinner", "Window", 3);

        assertThat(page("place-cards.html?lang=zh-Hant")).contains("<p class=\"name han\" lang=\"zh-Hant\">林測試</p>");
    }

    @Test
    void presentLanguageIsMarked() {
        assertThat(page("seating.html?lang=en"))
                .contains("lang=\"en\" hreflang=\"en\" aria-current=\"true\"", "nav a[aria-current]");
    }

    @Test
    void seatingIsPrintedTableByTable() {
        String page = page("seating.html?lang=en");

        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>Seating</h1>", "Tuesday, 14 May 2030", "1 of 3 seats taken")
                .contains("Ana &lt;Guest&gt;", "Example &amp; Society", "<h2>Not placed yet</h2>")
                .contains("Guest of H.E. Ana &lt;Guest&gt; 安娜")
                .doesNotContain("<Guest>");
        assertThat(page.indexOf("<h2>Window</h2>")).isLessThan(page.indexOf("<h2>Door</h2>"));
    }

    @Test
    void kitchenListIsPrintedInTheWordsOfTheVocabulary() {
        assertThat(page("kitchen.html?lang=en"))
                .contains("<h1>Kitchen list</h1>", "Vegan, No alcohol", "=no onions", "<strong>4</strong>");
        assertThat(page("kitchen.html?lang=zh-Hant"))
                .contains("<h1>廚房用餐單</h1>", "全素，不喝酒", "安娜", "尚未安排座位")
                .doesNotContain("Vegan");
    }

    @Test
    void placeCardIsPrintedForEachWhoIsPlaced() {
        summit.placed("Ada", "Dinner", "Window", 1);

        String page = page("place-cards.html?lang=zh-Hant");

        assertThat(page.split("<div class=\"face\">")).hasSize(4);
        assertThat(page)
                .contains(
                        "<p class=\"name han\" lang=\"zh-Hant\">安娜</p>\n<p class=\"name\" lang=\"en\">H.E. Ana &lt;Guest&gt;</p>")
                .contains("Example &amp; Society", "範例委員會", "Window · 2");
        assertThat(page.indexOf("Window · 1")).isLessThan(page.indexOf("Window · 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seating.html?lang=en",
                "seating.html?lang=zh-Hant",
                "place-cards.html?lang=en",
                "place-cards.html?lang=zh-Hant",
                "kitchen.html?lang=en",
                "kitchen.html?lang=zh-Hant",
                "kitchen.csv?lang=en",
                "kitchen.csv?lang=zh-Hant"
            })
    void guestIsAddressedByTheScriptOfTheName(String page) {
        summit.withGuest("測試賓客", Map.of("honorific", "女士"))
                .withGuest("Example Guest", Map.of("honorific", "Ms"))
                .invited("測試賓客", "Dinner", 2)
                .invited("Example Guest", "Dinner", 1)
                .accepted("測試賓客", 2)
                .accepted("Example Guest", 1)
                .placed("測試賓客", "Dinner", "Window", 1)
                .placed("Example Guest", "Dinner", "Window", 3);

        assertThat(given().get(dinner + "/" + page).asString()).contains("測試賓客 女士", "Ms Example Guest");
    }

    @Test
    void companionIsNamedByTheGuestAsAddressed() {
        summit.withGuest("Chinese", Map.of("name", Map.of("zh-Hant", "測試賓客"), "honorific", "女士"))
                .invited("Chinese", "Dinner", 2)
                .accepted("Chinese", 2);

        assertThat(page("seating.html?lang=zh-Hant")).contains("測試賓客 女士的同伴");
    }

    @Test
    void emptyDinnerHasPagesToo() {
        Given empty = Given.aSummit().withDinner("Dinner", 8);

        for (String page : new String[] {"seating.html", "place-cards.html", "kitchen.html"}) {
            assertThat(given().get(empty.pathOfDinner("Dinner") + "/" + page).asString())
                    .as(page)
                    .contains("<p class=\"nothing\">");
        }
        assertThat(read(empty.pathOfDinner("Dinner") + "/kitchen").getInt("meals"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seating.html", "place-cards.html", "kitchen.html"})
    void languageIsTheOneAskedForElseTheBrowsers(String page) {
        assertThat(page(page + "?lang=zh-Hant")).contains("<html lang=\"zh-Hant\">");
        assertThat(given().header("Accept-Language", "fr, zh-TW;q=0.8, en;q=0.5")
                        .get(dinner + "/" + page)
                        .asString())
                .contains("<html lang=\"zh-Hant\">");
        assertThat(page(page)).contains("<html lang=\"en\">");
        given().get(dinner + "/" + page + "?lang=fr").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seating.html", "place-cards.html", "kitchen.html"})
    void pageLoadsNothingAndRunsNoScript(String name) {
        var answer = given().get(dinner + "/" + name);
        String style = answer.asString().split("<style>")[1].split("</style>")[0];

        assertThat(answer.asString()).doesNotContain("src=", "<script", "@import", "url(", " style=");
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .contains("'sha256-"
                        + Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)))
                        + "'");
    }

    private String page(String name) {
        return given().get(dinner + "/" + name)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
