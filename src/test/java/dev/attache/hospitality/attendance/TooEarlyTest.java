package dev.attache.hospitality.attendance;

import static dev.attache.Given.json;
import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrivals are not recorded before the dinner's day. */
@QuarkusTest
class TooEarlyTest {
    private static final String FAR = "2099-05-14";

    private Given summit;
    private String dinner;

    @BeforeEach
    void aDinnerOfAnotherDay() {
        summit = Given.aSummit(Map.of("startsOn", FAR, "endsOn", FAR))
                .withDinner("Dinner", 9, Map.of("date", FAR))
                .withGuest("Ana")
                .invited("Ana", "Dinner", 2)
                .accepted("Ana", 2);
        dinner = summit.pathOfDinner("Dinner");
    }

    @Test
    void arrivalBeforeTheDayIsRefusedAndTheInvitationStaysOpen() {
        Response answer = json(Map.of("arrival", "ARRIVED")).put(summit.pathOfAttendee("Ana", "Dinner") + "/arrival");

        refused(answer, 409, "too-early");
        assertThat(Json.of(answer).getString("detail")).contains(FAR);
        refused(
                json(Map.of("arrival", "NO_SHOW")).put(summit.pathOfAttendee("Ana", "Dinner") + "/arrival"),
                409,
                "too-early");
        assertThat(read(summit.pathOfInvitation("Ana")).getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void pageAtTheDoorSaysSo() {
        for (Map.Entry<String, String> words :
                Map.of("en", "The dinner is not today", "zh-Hant", "晚宴不在今日").entrySet()) {
            Response button = given().formParam("arrival", "ARRIVED")
                    .formParam("lang", words.getKey())
                    .post(summit.pathOfAttendee("Ana", "Dinner") + "/arrival");

            assertThat(button.statusCode()).isEqualTo(409);
            assertThat(button.asString()).contains(words.getValue());
        }
    }

    @Test
    void unexpectedPersonIsAddedBeforeTheDayWithoutHavingArrived() {
        Json added = Json.of(json(Map.of("name", "A. Surprise")).post(dinner + "/attendees"));

        assertThat(added.getString("arrival")).isNull();
        refused(json(Map.of("name", "B. Surprise", "arrived", true)).post(dinner + "/attendees"), 409, "too-early");
    }
}
