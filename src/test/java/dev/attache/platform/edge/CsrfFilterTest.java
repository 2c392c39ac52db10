package dev.attache.platform.edge;

import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard against cross-site request forgery. */
@QuarkusTest
class CsrfFilterTest {
    private Given summit;

    @BeforeEach
    void summitWithADelegate() {
        summit = Given.aSummit().withDelegate("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil%s",
                "https://evil.%s",
                "https://%s.evil.example",
                "https://%s@evil.example",
                "https://evil.example/%s",
                "null"
            })
    void originThatOnlyContainsTheOwnHostIsRefused(String origin) {
        refused(addVenue(given().header("Origin", origin.formatted(host()))), 403, "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://%s", "https://%s", "HTTP://%s"})
    void ownOriginIsAccepted(String origin) {
        assertThat(addVenue(given().header("Origin", origin.formatted(host()))).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "of another kind"})
    void requestThatTheBrowserCallsForeignIsRefused(String site) {
        refused(
                addVenue(given().header("Sec-Fetch-Site", site).header("Origin", "http://" + host())),
                403,
                "cross-site");
    }

    @Test
    void repeatedHeaderIsRefused() {
        refused(addVenue(given().header("Sec-Fetch-Site", "same-origin", "cross-site")), 403, "cross-site");
        refused(addVenue(given().header("Origin", "http://" + host(), "https://elsewhere.example")), 403, "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void requestThatTheBrowserCallsOwnIsAccepted(String site) {
        assertThat(addVenue(given().header("Sec-Fetch-Site", site)).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void everyMethodThatChangesIsRefusedFromAnotherSite(String method) {
        RequestSpecification request =
                given().header("Sec-Fetch-Site", "cross-site").header("If-Match", "*");

        refused(request.request(method, summit.pathOfDelegate("Ada")), 403, "cross-site");

        assertThat(given().get(summit.pathOfDelegate("Ada")).statusCode()).isEqualTo(200);
    }

    @Test
    void readingFromAnotherSiteIsAccepted() {
        assertThat(given().header("Sec-Fetch-Site", "cross-site")
                        .get(summit.pathOfDelegate("Ada"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String host() {
        return URI.create(RestAssured.baseURI).getHost() + ":" + RestAssured.port;
    }

    private Response addVenue(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body("{\"place\": \"Test place\"}")
                .post(summit.path() + "/venues");
    }
}
