package dev.attache.platform.problem;

import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal of a media type names those that the address has. */
@QuarkusTest
class MediaTypesTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Given summit;

    @BeforeEach
    void aSummit() {
        summit = Given.aSummit().withDelegate("Ada");
    }

    @Test
    void unsupportedBodyIsToldTheSupportedTypes() {
        unsupported("post", "/api/v1/summits", "text/plain", "application/json");
        unsupported("put", summit.path(), "application/merge-patch+json", "application/json");
        unsupported("patch", summit.path(), "application/json", "application/merge-patch+json");
        unsupported("post", summit.path() + "/guests/import", "application/vnd.ms-excel", XLSX + ", text/csv");
        unsupported("post", "/api/v1/calendar-replies", "text/plain", "text/calendar");
    }

    @Test
    void formWithAFileIsToldToSendTheFileItself() {
        Response answer = given().multiPart("file", "guests.csv", "name (en)\r\nAda\r\n".getBytes(), "text/csv")
                .post(summit.path() + "/guests/import");

        assertThat(refused(answer, 415, "unsupported-media-type").getString("detail"))
                .isEqualTo("This address takes " + XLSX
                        + ", text/csv. Send the content itself as the body, not a form with a file in it.");
    }

    @Test
    void unacceptableAnswerIsToldTheAcceptableTypes() {
        unacceptable("/api/v1/summits", "application/json");
        unacceptable(summit.pathOfDelegate("Ada") + "/itinerary", "application/json, text/calendar, text/html");
        unacceptable(summit.path() + "/itineraries", "application/json, text/csv");
        unacceptable(summit.path() + "/guests.xlsx", XLSX);
    }

    @Test
    void unsupportedMethodIsToldTheSupportedOnes() {
        Response answer = given().delete("/api/v1/calendar-replies");

        refused(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("OPTIONS, POST");
    }

    private static void unsupported(String method, String path, String sent, String supported) {
        Response answer = given().header("If-Match", "*")
                .contentType(sent)
                .body("x".getBytes())
                .request(method.toUpperCase(), path);
        assertThat(refused(answer, 415, "unsupported-media-type").getString("detail"))
                .isEqualTo("This address takes " + supported + ".");
        assertThat(answer.header("Accept")).isEqualTo(supported);
    }

    private static void unacceptable(String path, String acceptable) {
        Response answer = given().accept("image/png").get(path);
        assertThat(refused(answer, 406, "not-acceptable").getString("detail"))
                .isEqualTo("This address answers in " + acceptable + ".");
    }
}
