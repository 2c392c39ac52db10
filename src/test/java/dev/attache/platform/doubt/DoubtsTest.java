package dev.attache.platform.doubt;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be a mistake is entered all the same, and doubted in the answer. */
@QuarkusTest
class DoubtsTest {

    @Test
    void whatIsUsualIsNotDoubted() {
        Given summit = Given.aSummit();

        assertThat(codes(session(summit, "Opening", "2030-05-14T09:00:00+03:00", "2030-05-14T10:00:00+03:00")))
                .isEmpty();
        assertThat(codes(post(summit, "/venues", Map.of("place", "Harbour")))).isEmpty();
        assertThat(codes(post(summit, "/delegates", Map.of("name", Map.of("en", "Ada Example")))))
                .isEmpty();
        assertThat(codes(post(
                        summit, "/dinners", Map.of("title", Map.of("en", "Dinner"), "date", Given.DAY, "capacity", 9))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sessions, 2030-05-13, outside-summit",
        "sessions, 2030-05-14, ",
        "sessions, 2030-05-15, ",
        "sessions, 2030-05-16, outside-summit",
        "sessions, 2062-05-14, outside-summit",
        "side-events, 2030-05-11, ",
        "side-events, 2030-05-10, outside-summit",
        "side-events, 2030-05-18, ",
        "side-events, 2030-05-19, outside-summit",
    })
    void daysOutsideOfTheSummitAreDoubtedSideEventsFromFourDaysOn(String list, String day, String code) {
        Response created = post(
                Given.aSummit(),
                "/" + list,
                Map.of("title", Map.of("en", "Opening"), "startsAt", day + "T09:00:00+03:00"));

        assertThat(codes(created)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"21:00, ", "21:01, unusually-long"})
    void moreThanTwelveHoursAreDoubted(String until, String code) {
        Response created = session(Given.aSummit(), "Opening", Given.at("09:00"), Given.at(until));

        assertThat(codes(created)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void yearLongSessionOfAnotherYearIsDoubtedTwice() {
        Response created =
                session(Given.aSummit(), "Opening", "2062-05-14T09:00:00+03:00", "2063-05-14T10:00:00+03:00");

        assertThat(codes(created)).containsExactly("outside-summit", "unusually-long");
        assertThat(Json.of(created).getString("warnings[0].facts.date")).isEqualTo("2062-05-14");
        assertThat(Json.of(created).getString("warnings[0].detail")).contains("14 May 2062", "14 May 2030");
    }

    @Test
    void sameTitleAtTheSameHourIsDoubtedWhateverTheKindAndVenue() {
        Given summit = Given.aSummit().withVenue("Harbour", null).withSession("Opening plenary", "09:00", "10:00");

        Response again = post(
                summit,
                "/side-events",
                Map.of(
                        "title", Map.of("en", "Opening  Plenary!"),
                        "startsAt", Given.at("09:00"),
                        "venue", summit.venue("Harbour")));
        Response later = session(summit, "Opening plenary", Given.at("10:00"), null);
        Response other = session(summit, "Opening plenary, continued", Given.at("09:00"), null);

        assertThat(codes(again)).containsExactly("same-title-same-hour");
        assertThat(Json.of(again).getLong("warnings[0].facts.engagement.id"))
                .isEqualTo(summit.session("Opening plenary"));
        assertThat(codes(later)).isEmpty();
        assertThat(codes(other)).isEmpty();
    }

    @Test
    void changesAreDoubtedToo() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");

        assertThat(codes(patch(summit.pathOf("Opening"), Map.of("endsAt", "2030-05-16T10:00:00+03:00"))))
                .containsExactly("outside-summit", "unusually-long");
        assertThat(codes(patch(summit.pathOf("Opening"), Map.of("endsAt", Given.at("10:00")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Ya-Ting Tsai', , similar-delegate",
        "'TSAI Yating', , similar-delegate",
        "'Another Name', Tsai@Example.org, similar-delegate",
        "'Another Name', other@example.org, ",
    })
    void delegateLikeOneThatIsThereIsDoubted(String name, String email, String code) {
        Given summit = Given.aSummit()
                .withDelegate(
                        "Tsai Ya-Ting",
                        Map.of("name", Map.of("en", "Tsai Ya-Ting", "zh-Hant", "蔡雅婷"), "email", "tsai@example.org"));
        Map<String, Object> body = new HashMap<>(Map.of("name", Map.of("en", name)));
        if (email != null) {
            body.put("email", email);
        }

        Response created = post(summit, "/delegates", body);

        assertThat(codes(created)).isEqualTo(code == null ? List.of() : List.of(code));
        if (code != null) {
            assertThat(Json.of(created).getLong("warnings[0].facts.delegate.id"))
                    .isEqualTo(summit.delegate("Tsai Ya-Ting"));
        }
    }

    @Test
    void chineseNameAloneIsEnoughToBeDoubted() {
        Given summit = Given.aSummit().withDelegate("Tsai", Map.of("name", Map.of("zh-Hant", "蔡雅婷")));

        Json created = Json.of(post(summit, "/delegates", Map.of("name", Map.of("zh-Hant", "蔡 雅婷", "en", "Ya-Ting"))));

        assertThat(created.getList("warnings[0].facts.reasons", String.class)).containsExactly("SIMILAR_NAME");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ariyana Convention Centre', 'grand  ballroom', similar-venue",
        "'ARIYANA convention-centre', 'Grand Ballroom', similar-venue",
        "'Ariyana Convention Center', 'Grand Ballroom', similar-venue",
        "'The Ariyana', 'Ballroom', similar-venue",
        "'Ariyana Convention Center', 'Hall 5', similar-place",
        "'Ariyana Convention Centre', 'Hall 5', ",
        "'Ariyana Convention Centre', , ",
        "'Furama', 'Grand Ballroom', ",
    })
    void venueLikeOneThatIsThereIsDoubted(String place, String room, String code) {
        Given summit = Given.aSummit();
        post(
                summit,
                "/venues",
                Map.of(
                        "place", "Ariyana Convention Centre",
                        "room", "Grand Ballroom",
                        "printedAs", List.of("The Ariyana (Ballroom)")));
        Map<String, Object> body = new HashMap<>(Map.of("place", place));
        if (room != null) {
            body.put("room", room);
        }

        assertThat(codes(post(summit, "/venues", body))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void venueOfTheSameNameInOneLanguageIsDoubted() {
        Given summit = Given.aSummit();
        post(summit, "/venues", Map.of("place", "Harbour", "label", Map.of("zh-Hant", "港口", "en", "The harbour")));

        Response created =
                post(summit, "/venues", Map.of("place", "Sadam", "label", Map.of("zh-Hant", "「港口」", "et", "Sadam")));
        Response other = post(summit, "/venues", Map.of("place", "Town hall", "label", Map.of("zh-Hant", "市政廳")));

        assertThat(codes(created)).containsExactly("similar-venue");
        assertThat(codes(other)).isEmpty();
    }

    @Test
    void sentenceIsInTheLanguageOfTheSender() {
        Json created = Json.of(json(Map.of("title", Map.of("en", "Opening"), "startsAt", "2030-06-14T09:00:00+03:00"))
                .header("Accept-Language", "zh-TW, en;q=0.5")
                .post(Given.aSummit().path() + "/sessions"));

        assertThat(created.getString("warnings[0].detail")).contains("2030年6月14日", "高峰會期間");
    }

    @Test
    void whatIsReadHasTheSameDoubtsAndCanBeSentBack() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00");
        patch(summit.pathOf("Opening"), Map.of("startsAt", "2030-05-13T09:00:00+03:00"));
        String read = given().get(summit.pathOf("Opening")).asString();

        Response sentBack = given().contentType("application/json")
                .header("If-Match", "*")
                .body(read)
                .put(summit.pathOf("Opening"));

        assertThat(codes(sentBack)).containsExactly("outside-summit", "unusually-long");
        assertThat(Json.of(read).getList("warnings"))
                .isEqualTo(Json.of(sentBack).getList("warnings"));
        assertThat(read(summit.path() + "/sessions").at("results[0]").getString("warnings"))
                .isNull();
    }

    @Test
    void delegateReadsNothingOfOthersInTheOwnRecord() {
        Given summit = Given.aSummit()
                .withDelegate("Ada Example", Map.of("email", "ada@example.org"))
                .withDelegate("Example Ada");
        assertThat(read(summit.pathOfDelegate("Ada Example")).getList("warnings.code"))
                .containsExactly("similar-delegate");

        SignedIn.as("delegate", Map.of("email", "ada@example.org")).signsIn();

        assertThat(read(summit.pathOfDelegate("Ada Example")).getList("warnings"))
                .isEmpty();
    }

    private static Response session(Given summit, String title, String startsAt, String endsAt) {
        Map<String, Object> body = new HashMap<>(Map.of("title", Map.of("en", title), "startsAt", startsAt));
        if (endsAt != null) {
            body.put("endsAt", endsAt);
        }
        return post(summit, "/sessions", body);
    }

    private static Response post(Given summit, String list, Map<String, Object> body) {
        Response created = json(body).post(summit.path() + list);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private static List<String> codes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return Json.of(answer).getList("warnings.code", String.class);
    }
}
