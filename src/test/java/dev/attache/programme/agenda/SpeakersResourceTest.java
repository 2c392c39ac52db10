package dev.attache.programme.agenda;

import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpeakersResourceTest {

    @Test
    void nameStandsOnceWithAllItsSessionsAndSideEvents() {
        Given summit = Given.aSummit()
                .withSession("Opening", "09:00", "10:00", by("Ada Example"))
                .withSession("Panel", "11:00", "12:00", by("Ada Example"))
                .withSideEvent("Workshop", "13:00", "14:00", by("Ada Example"));

        Json speakers = read(summit.path() + "/speakers");

        assertThat(speakers.getInt("count")).isEqualTo(1);
        assertThat(speakers.getList("results[0].sessions.title.en")).containsExactly("Opening", "Panel");
        assertThat(speakers.getList("results[0].sideEvents.title.en")).containsExactly("Workshop");
    }

    @Test
    void sessionThatPrintsANameTwiceIsListedOnce() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00", by("Ada Example", "Ada Example"));

        assertThat(read(summit.path() + "/speakers").getList("results[0].sessions.title.en"))
                .containsExactly("Opening");
    }

    @Test
    void twoSpellingsAreTwoSpeakers() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00", by("Judy Example", "Judy, Example"));

        assertThat(read(summit.path() + "/speakers").getList("results.name"))
                .containsExactlyInAnyOrder("Judy Example", "Judy, Example");
    }

    @Test
    void namesAreSortedByTheRulesOfLanguages() {
        Given summit = Given.aSummit()
                .withSession("Opening", "09:00", "10:00", by("Zoe", "Émile", "Eva", "adam", "Øystein", "Oscar"));
        String path = summit.path() + "/speakers";

        assertThat(read(path).getList("results.name"))
                .containsExactly("adam", "Émile", "Eva", "Oscar", "Øystein", "Zoe");
        assertThat(read(path + "?sort=-name&pageSize=2&page=2").getList("results.name"))
                .containsExactly("Oscar", "Eva");
    }

    @Test
    void namesAreFoundByWordsWithOrWithoutAccents() {
        Given summit = Given.aSummit().withSession("Opening", "09:00", "10:00", by("Émile Exemple", "Eva Example"));

        for (String words : List.of("emile", "Émile", "ÉMILE", "Èva")) {
            assertThat(Json.of(given().queryParam("q", words).get(summit.path() + "/speakers"))
                            .getList("results.name"))
                    .as(words)
                    .containsExactly(words.endsWith("va") ? "Eva Example" : "Émile Exemple");
        }
    }

    @Test
    void speakersAreSortedByNameOnly() {
        RestAssured.get(Given.aSummit().path() + "/speakers?sort=sessions")
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> by(String... names) {
        return Map.of(
                "speakers",
                java.util.Arrays.stream(names).map(n -> Map.of("name", n)).toList());
    }
}
