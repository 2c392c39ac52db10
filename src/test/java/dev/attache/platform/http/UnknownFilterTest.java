package dev.attache.platform.http;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that has a vocabulary or an id refuses what it does not know (400); words of free text find nothing. */
@QuarkusTest
class UnknownFilterTest {
    private static final Map<String, Object> VOCABULARIES = Map.of(
            "themes", List.of(term("water"), term("air")),
            "formats", List.of(term("panel")));

    @ParameterizedTest
    @CsvSource({
        "/sessions, theme, 'known: water, air'",
        "/sessions, format, known: panel",
        "/side-events, theme, 'known: water, air'",
        "/side-events, registration, EVENTBRITE",
        "/guests, category, 'known: steering-committee, board'",
        "/guests, diet, 'known: vegetarian, vegan'",
        "/guests, country, ISO 3166-1",
        "/venues, place, known: Harbour",
        "/transfers, place, known: Harbour",
        "/assignments, duty, SPEAKER",
        "/assignments, kind, SESSION",
        "/clashes, type, TIGHT_TRANSFER"
    })
    void unknownWordIsRefusedWithTheKnownOnes(String list, String filter, String known) {
        Given summit = Given.aSummit(VOCABULARIES).withVenue("Harbour", null);

        Json problem = invalid(given().get(summit.path() + list + "?" + filter + "=zz"), filter);

        assertThat(problem.getString("detail")).contains(known);
    }

    @Test
    void unknownSummitOrFilterIsRefusedBeforeAnUnknownSortKey() {
        refused(given().get("/api/v1/summits/made-up/sessions?sort=made-up"), 404, "not-found");
        invalid(given().get(Given.aSummit().path() + "/sessions?theme=zz&sort=made-up"), "theme");
        invalid(given().get(Given.aSummit().path() + "/sessions?sort=made-up"), "sort");
    }

    @ParameterizedTest
    @CsvSource({
        "/sessions, venue",
        "/side-events, venue",
        "/dinners, venue",
        "/assignments, delegate",
        "/clashes, delegate",
        "/guests, lookedAfterBy",
        "/messages, invitation"
    })
    void idThatIsNotOfTheSummitIsRefused(String list, String filter) {
        Given elsewhere = Given.aSummit().withDelegate("Ada").withVenue("Harbour", null);
        long foreign = filter.equals("venue") ? elsewhere.venue("Harbour") : elsewhere.delegate("Ada");

        Json problem = invalid(given().get(Given.aSummit().path() + list + "?" + filter + "=" + foreign), filter);

        assertThat(problem.getString("detail")).contains("there is no ").contains(foreign + " at this summit");
    }

    @ParameterizedTest
    @CsvSource({
        "/invitations, guest, 0",
        "/invitations, category, zz",
        "/invitations, country, zz",
        "/attendees, table, 0"
    })
    void listsBelowADinnerRefuseUnknownOnesToo(String list, String filter, String unknown) {
        Given summit = Given.aSummit().withDinner("Dinner", 9);

        invalid(given().get(summit.pathOfDinner("Dinner") + list + "?" + filter + "=" + unknown), filter);
    }

    @ParameterizedTest
    @CsvSource({
        "/guests, category",
        "/guests, diet",
        "/guests, country",
        "/invitations, category",
        "/invitations, country",
    })
    void unknownWordIsRefusedBesideOtherFiltersToo(String list, String filter) {
        Given summit = Given.aSummit().withGuest("A").withDinner("Dinner", 9).drafted("A", "Dinner", 1);
        String path = list.equals("/guests") ? summit.path() : summit.pathOfDinner("Dinner");

        for (String word : List.of("zz", "%00")) {
            invalid(given().urlEncodingEnabled(false).get(path + list + "?q=a&page=2&" + filter + "=" + word), filter);
        }
    }

    @Test
    void filterOfAListThatIsNotThereIsNotLookedAt() {
        Given summit = Given.aSummit().withDinner("Dinner", 9);
        String dinner = summit.pathOfDinner("Dinner");

        refused(given().get("/api/v1/summits/none/guests?category=zz&country=zz"), 404, "not-found");
        refused(given().get(summit.path() + "/dinners/0/invitations?category=zz&country=zz"), 404, "not-found");
        refused(
                given().get(dinner.replace(summit.path(), Given.aSummit().path()) + "/invitations?guest=0"),
                404,
                "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/sessions?theme=water", "/sessions?format=panel", "/guests?category=board", "/guests?diet=vegan",
        "/guests?country=uy", "/guests?country=UY", "/venues?place=Harbour", "/transfers?place=Harbour"
    })
    void knownWordThatNothingHasIsAnEmptyOrMatchingList(String list) {
        Given summit = Given.aSummit(VOCABULARIES).withVenue("Harbour", null);

        assertThat(read(summit.path() + list).getInt("count")).isLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/sessions?q=zz", "/sessions?speaker=zz", "/sessions?series=zz", "/side-events?organiser=zz", "/delegates?q=zz",
        "/delegates?unit=zz", "/delegates?language=et", "/guests?q=zz", "/history?actor=zz", "/speakers?q=zz"
    })
    void wordsOfFreeTextFindNothing(String list) {
        assertThat(read(Given.aSummit().path() + list).getInt("count")).isZero();
    }

    @Test
    void emptyVocabularyNamesTheAddressThatTakesTerms() {
        Given summit = Given.aSummit();
        String address = "PATCH /api/v1/summits/" + summit.slug;

        assertThat(invalid(given().get(summit.path() + "/sessions?theme=ai"), "theme")
                        .getString("detail"))
                .contains("no themes yet", address);
        assertThat(invalid(
                                json(Map.of(
                                                "title", Map.of("en", "Opening"),
                                                "startsAt", Given.at("09:00"),
                                                "format", "panel"))
                                        .post(summit.path() + "/sessions"),
                                "/format")
                        .getString("detail"))
                .contains("no formats yet", address);
    }

    @Test
    void bodyWithAnUnknownWordIsToldTheKnownOnes() {
        Given summit = Given.aSummit(VOCABULARIES);

        assertThat(invalid(
                                json(Map.of(
                                                "title", Map.of("en", "Opening"),
                                                "startsAt", Given.at("09:00"),
                                                "themes", List.of("ai")))
                                        .post(summit.path() + "/sessions"),
                                "/themes/0")
                        .getString("detail"))
                .contains("known: water, air");
    }

    private static Map<String, Object> term(String code) {
        return Map.of("code", code, "name", Map.of("en", code));
    }
}
