package dev.attache.delegation.itinerary;

import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.platform.icalendar.ParsedCalendar;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ItineraryResourceTest {
    @Test
    void daysAndTheirEntriesComeInOrder() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("arrivesAt", Given.at("08:00")))
                .withSession("Late", "15:00", "16:00")
                .withSession("Early", "09:00", null)
                .withSession(
                        "Next day",
                        "09:00",
                        "10:00",
                        Map.of("startsAt", "2030-05-15T09:00:00+03:00", "endsAt", "2030-05-15T10:00:00+03:00"));
        summit.assigned("Ada", "Next day").assigned("Ada", "Late");
        summit.assign("Ada", "Early", Map.of("duty", "SPEAKER", "briefing", "Bring the cards."));

        Json itinerary = itinerary(summit, "Ada");

        assertThat(itinerary.getString("delegate.name.en")).isEqualTo("Ada");
        assertThat(itinerary.getString("delegate.arrivesAt")).isEqualTo(Given.at("08:00"));
        assertThat(itinerary.getString("summit.slug")).isEqualTo(summit.slug);
        assertThat(itinerary.getString("summit.zone")).isEqualTo("Europe/Tallinn");
        assertThat(itinerary.getList("days.date")).containsExactly(Given.DAY, "2030-05-15");
        assertThat(itinerary.getList("days[0].entries.title.en")).containsExactly("Early", "Late");
        assertThat(itinerary.getMap("days[0].entries[0]"))
                .containsEntry("kind", "SESSION")
                .containsEntry("startsAt", Given.at("09:00"))
                .containsEntry("endsAt", null)
                .containsEntry("plannedUntil", Given.at("10:00"))
                .containsEntry("endAssumed", true)
                .containsEntry("duty", "SPEAKER")
                .containsEntry("briefing", "Bring the cards.")
                .containsEntry("waiver", null)
                .containsEntry("venue", null)
                .containsEntry("transfer", null)
                .containsEntry("speakers", List.of())
                .containsEntry("companions", List.of())
                .containsEntry("warnings", List.of());
    }

    @Test
    void companionsAreTheOthersAtTheEngagementByPrecedence() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("precedence", 2))
                .withDelegate("Bo", Map.of("precedence", 3))
                .withDelegate("Cem", Map.of("precedence", 1))
                .withDelegate("Dee")
                .withSession("Panel", "09:00", "10:00")
                .withSession("Other", "09:00", "10:00");
        summit.assigned("Ada", "Panel").assigned("Bo", "Panel").assigned("Dee", "Other");
        summit.assign("Cem", "Panel", Map.of("duty", "HOST"));

        Json itinerary = itinerary(summit, "Ada");

        assertThat(itinerary.getList("days[0].entries[0].companions.name.en")).containsExactly("Cem", "Bo");
        assertThat(itinerary.getList("days[0].entries[0].companions.duty")).containsExactly("HOST", "PARTICIPANT");
    }

    @Test
    void transferTellsTheWayAndWhatIsLeftOfTheTime() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", "Hall 1")
                .withVenue("Harbour", "Hall 2")
                .withVenue("Town hall", null);
        summit.withSession("First", "09:00", "10:00", Map.of("venue", summit.venue("Harbour, Hall 1")))
                .withSession("Second", "10:15", "11:00", Map.of("venue", summit.venue("Harbour, Hall 2")))
                .withSession("Third", "11:05", "12:00", Map.of("venue", summit.venue("Town hall")));
        summit.assigned("Ada", "First").assigned("Ada", "Second").assigned("Ada", "Third");

        Json itinerary = itinerary(summit, "Ada");

        assertThat(itinerary.getMap("days[0].entries[0]")).containsEntry("transfer", null);
        assertThat(itinerary.getString("days[0].entries[1].transfer.fromVenue.room"))
                .isEqualTo("Hall 1");
        assertThat(itinerary.getInt("days[0].entries[1].transfer.minutes")).isEqualTo(5);
        assertThat(itinerary.getInt("days[0].entries[1].transfer.slackMinutes")).isEqualTo(10);
        assertThat(itinerary.getInt("days[0].entries[2].transfer.minutes")).isEqualTo(20);
        assertThat(itinerary.getInt("days[0].entries[2].transfer.slackMinutes")).isEqualTo(-15);
        assertThat(itinerary.getList("days[0].entries[2].warnings.code")).containsExactly("tight-transfer");
    }

    @Test
    void transferThatNobodyEnteredIsMarkedAsAssumed() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withVenue("Harbour", null)
                .withVenue("Town hall", null)
                .withSession("First", "09:00", "10:00");
        patch(summit.pathOf("First"), Map.of("venue", summit.venue("Harbour")));
        summit.withSession("Second", "11:00", "12:00", Map.of("venue", summit.venue("Town hall")))
                .assigned("Ada", "First")
                .assigned("Ada", "Second");
        String assumed = "days[0].entries[1].transfer.minutesAssumed";

        assertThat(itinerary(summit, "Ada").getString(assumed)).isEqualTo("true");

        Given.json(Map.of("from", "Harbour", "to", "Town hall", "minutes", 20)).post(summit.path() + "/transfers");
        assertThat(itinerary(summit, "Ada").getString(assumed)).isEqualTo("false");
    }

    @Test
    void warningsAreInTheLanguageOfTheReader() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("arrivesAt", Given.at("09:30")))
                .withSession("Opening", "09:00", "10:00")
                .assigned("Ada", "Opening");
        String delegate = summit.path() + "/delegates/" + summit.delegate("Ada");
        for (String path :
                List.of(delegate + "/itinerary", delegate + "/itinerary.json", summit.path() + "/itineraries.json")) {
            assertThat(given().header("Accept-Language", "zh-TW").get(path).asString())
                    .as(path)
                    .contains("抵達")
                    .doesNotContain("is not there");
            assertThat(given().get(path).asString()).as(path).contains("is not there");
        }
    }

    @Test
    void nightBetweenEngagementsIsNoTransfer() {
        Given summit =
                Given.aSummit().withDelegate("Ada").withVenue("Harbour", null).withVenue("Town hall", null);
        summit.withSession("Evening", "17:00", "18:00", Map.of("venue", summit.venue("Harbour")))
                .withSession(
                        "Morning",
                        "09:00",
                        "10:00",
                        Map.of(
                                "venue",
                                summit.venue("Town hall"),
                                "startsAt",
                                "2030-05-15T09:00:00+03:00",
                                "endsAt",
                                "2030-05-15T10:00:00+03:00"));
        summit.assigned("Ada", "Evening").assigned("Ada", "Morning");

        assertThat(itinerary(summit, "Ada").getMap("days[1].entries[0]")).containsEntry("transfer", null);
    }

    @Test
    void waivedClashIsToldOnBothSides() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Panel", "09:00", "10:00")
                .withSession("Talk", "09:30", "10:30");
        summit.assigned("Ada", "Panel").assign("Ada", "Talk", Map.of("waiver", "leaves early"));

        Json itinerary = itinerary(summit, "Ada");

        assertThat(itinerary.getList("days[0].entries.waiver")).containsExactly(null, "leaves early");
        assertThat(itinerary.getList("days[0].entries[0].warnings.code")).containsExactly("clash");
        assertThat(itinerary.getString("days[0].entries[1].warnings[0].detail")).contains("Panel", "leaves early");
    }

    @Test
    void dinnerWithoutAnHourStandsAtTheEndOfItsDay() {
        Given summit = Given.aSummit()
                .withDelegate("Ada")
                .withSession("Panel", "20:00", "21:00")
                .withDinner("Dinner", 9)
                .assigned("Ada", "Dinner")
                .assigned("Ada", "Panel");

        Json itinerary = itinerary(summit, "Ada");

        assertThat(itinerary.getList("days.date")).containsExactly(Given.DAY);
        assertThat(itinerary.getList("days[0].entries.title.en")).containsExactly("Panel", "Dinner");
        assertThat(itinerary.getString("days[0].entries[1].startsAt")).isNull();
        assertThat(itinerary.getList("days[0].entries[1].warnings")).isEmpty();
        String path = summit.pathOfDelegate("Ada") + "/itinerary";
        assertThat(given().get(path + ".html").asString()).contains("Hour not known yet", "Dinner");
        VEvent dinner = ParsedCalendar.of(given().get(path + ".ics").asString()).events().stream()
                .filter(e -> ParsedCalendar.valueOf(e, "SUMMARY").equals("Dinner"))
                .findFirst()
                .orElseThrow();
        assertThat(ParsedCalendar.valueOf(dinner, "DTSTART")).isEqualTo("20300514");
        assertThat(ParsedCalendar.valueOf(dinner, "DTEND")).isEqualTo("20300515");
        assertThat(ParsedCalendar.valueOf(dinner, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(ParsedCalendar.valueOf(dinner, "DESCRIPTION")).contains("Hour not known yet");
    }

    @Test
    void dinnerThatWasDroppedBeforeItsHourIsCancelledInTheCalendar() {
        Given summit =
                Given.aSummit().withDelegate("Ada").withDinner("Dinner", 9).assigned("Ada", "Dinner");
        given().header("If-Match", "*")
                .delete(summit.assignmentOf("Ada", "Dinner"))
                .then()
                .statusCode(204);

        VEvent dinner = ParsedCalendar.of(given().get(summit.pathOfDelegate("Ada") + "/itinerary.ics")
                        .asString())
                .only();

        assertThat(ParsedCalendar.valueOf(dinner, "STATUS")).isEqualTo("CANCELLED");
        assertThat(ParsedCalendar.valueOf(dinner, "DTSTART")).isEqualTo("20300514");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                     | application/json",
                "application/json                                        | application/json",
                "text/calendar                                           | text/calendar",
                "text/html,application/xhtml+xml,*/*;q=0.8               | text/html",
                "application/json;q=0.5,text/calendar                    | text/calendar",
                "image/png,text/html;q=0.1                               | text/html"
            })
    void formatFollowsTheQualityOfAccept(String accept, String mediaType) {
        Given summit = Given.aSummit().withDelegate("Ada");

        given().header("Accept", accept)
                .get(summit.pathOfDelegate("Ada") + "/itinerary")
                .then()
                .statusCode(200)
                .contentType(mediaType + ";charset=UTF-8")
                .header("Vary", "Accept, Accept-Language");
    }

    @Test
    void otherFormatsAreNotAcceptable() {
        Given summit = Given.aSummit().withDelegate("Ada");

        given().header("Accept", "image/png, text/html;q=0")
                .get(summit.pathOfDelegate("Ada") + "/itinerary")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", endsWith("/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".ics", ".html"})
    void endingOfTheAddressOverridesAccept(String ending) {
        Given summit = Given.aSummit().withDelegate("Ada");
        String type = Map.of(".json", "application/json", ".ics", "text/calendar", ".html", "text/html")
                .get(ending);

        given().header("Accept", "image/png")
                .get(summit.pathOfDelegate("Ada") + "/itinerary" + ending)
                .then()
                .statusCode(200)
                .contentType(type + ";charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".ics", ".html"})
    void unchangedItineraryIsNotSentAgain(String ending) {
        Given summit = Given.aSummit().withDelegate("Ada").withSession("Panel", "09:00", "10:00");
        summit.assigned("Ada", "Panel");
        String path = summit.pathOfDelegate("Ada") + "/itinerary" + ending;
        String tag = given().get(path).header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");

        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);

        patch(summit.assignmentOf("Ada", "Panel"), Map.of("briefing", "Bring the cards."))
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void unknownDelegateHasNoItinerary() {
        Given summit = Given.aSummit();
        Given other = Given.aSummit().withDelegate("Ada");

        given().get(summit.path() + "/delegates/" + other.delegate("Ada") + "/itinerary")
                .then()
                .statusCode(404)
                .body("type", endsWith("/not-found"))
                .body("errors", nullValue());
    }

    private static Json itinerary(Given summit, String delegate) {
        return read(summit.pathOfDelegate(delegate) + "/itinerary");
    }
}
