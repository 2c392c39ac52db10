package dev.attache.delegation.delegate;

import static dev.attache.Given.names;
import static dev.attache.Refused.invalid;
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

/** The delegates of a unit, of a language, and those who are free in a span. */
@QuarkusTest
class DelegateFilterTest {

    @ParameterizedTest
    @CsvSource({"Ministry of Tests", "ministry of tests", "測試部", "tests"})
    void delegatesOfAUnitAreFoundInEachOfItsLanguages(String unit) {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("unit", Map.of("en", "Ministry of Tests", "zh-Hant", "測試部")))
                .withDelegate("Bob", Map.of("unit", Map.of("en", "Ministry of Trials")))
                .withDelegate("Cy");

        assertThat(found(summit, "unit", unit)).containsExactly("Ada");
    }

    @ParameterizedTest
    @CsvSource({"zh, Ada Bob", "ZH-hant, Ada Bob", "zh-Hant-TW, Bob", "en, Ada", "et, ''"})
    void languageFindsTheNarrowerOnesToo(String language, String delegates) {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("languages", List.of("zh-Hant", "en-GB")))
                .withDelegate("Bob", Map.of("languages", List.of("zh-Hant-TW")))
                .withDelegate("Cy");

        assertThat(String.join(" ", found(summit, "language", language))).isEqualTo(delegates);
    }

    @Test
    void whatIsNoLanguageTagIsRefused() {
        invalid(given().get(Given.aSummit().path() + "/delegates?language=English!"), "language");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 10:00, Busy Waived Early Late Free",
        "09:30, 10:30, Late Free",
        "10:00, 11:00, Late Free",
        "10:30, 11:30, Late Free",
        "11:00, 12:00, Busy Waived Late Free",
        "08:00, 13:00, Free"
    })
    void delegateIsFreeWithoutOverlapAndWithinTheStay(String from, String until, String free) {
        Given summit = Given.aSummit()
                .withDelegate("Busy")
                .withDelegate("Waived")
                .withDelegate("Early", Map.of("departsAt", Given.at("10:00")))
                .withDelegate("Late", Map.of("arrivesAt", Given.at("09:00")))
                .withDelegate("Free")
                .withSession("Panel", "10:00", "11:00")
                .assigned("Busy", "Panel");
        summit.assign("Waived", "Panel", Map.of("waiver", "leaves early"))
                .then()
                .statusCode(201);

        Json page = Json.of(given().queryParam("freeFrom", Given.at(from))
                .queryParam("freeUntil", Given.at(until))
                .get(summit.path() + "/delegates"));

        assertThat(String.join(" ", names(page, "name.en"))).isEqualTo(free);
    }

    @Test
    void assumedEndTakesTimeAndAnUnknownHourOrACancelledEngagementTakesNone() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withDelegate("Bob")
                .withSession("Panel", "10:00", null)
                .withDelegate("Cy")
                .withDinner("Dinner", 9)
                .withSession("Cancelled", "11:00", "12:00")
                .assigned("Ada", "Panel")
                .assigned("Bob", "Dinner")
                .assigned("Cy", "Cancelled");
        given().post(summit.pathOf("Cancelled") + "/cancel").then().statusCode(200);

        Json page = Json.of(given().queryParam("freeFrom", Given.at("10:50"))
                .queryParam("freeUntil", Given.at("23:00"))
                .get(summit.path() + "/delegates"));

        assertThat(names(page, "name.en")).containsExactly("Bob", "Cy");
    }

    @ParameterizedTest
    @CsvSource({
        "freeFrom=2030-05-14T09:00:00Z, freeUntil",
        "freeUntil=2030-05-14T09:00:00Z, freeFrom",
        "freeFrom=2030-05-14T09:00:00Z&freeUntil=2030-05-14T09:00:00Z, freeUntil",
        "freeFrom=2030-05-14T09:00:00Z&freeUntil=2030-05-14T08:00:00Z, freeUntil",
        "freeFrom=2030-05-14&freeUntil=2030-05-14T08:00:00Z, freeFrom"
    })
    void halfOrInvertedSpanIsRefused(String query, String where) {
        invalid(given().get(Given.aSummit().path() + "/delegates?" + query), where);
    }

    private static List<String> found(Given summit, String filter, String value) {
        return names(Json.of(given().queryParam(filter, value).get(summit.path() + "/delegates")), "name.en");
    }
}
