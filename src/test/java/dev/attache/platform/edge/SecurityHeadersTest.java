package dev.attache.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells a browser. */
@QuarkusTest
class SecurityHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/summits", "/api/v1/nothing", "/q/health", "/q/openapi", "/rsvp/none", "/calendar/none"})
    void everyAnswerHasTheSecurityHeaders(String address) {
        given().get(address)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void earlyRefusalHasTheSecurityHeaders() {
        given().auth()
                .none()
                .get("/api/v1/summits")
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rsvp/none", "/calendar/none", "/sign-in"})
    void secretLinkIsNotSentAsReferrer(String address) {
        String policy = given().get(address).header("Referrer-Policy");
        assertThat(policy).isIn("no-referrer", "same-origin");
    }

    @Test
    void noBrowserKeepsPagesAndAnswersToItsCookie() {
        given().get("/sign-in").then().header("Cache-Control", equalTo("no-store"));
        given().cookie("attache-sign-in", "a")
                .get("/api/v1/summits")
                .then()
                .header("Cache-Control", equalTo("no-store"));
        given().get("/api/v1/summits").then().header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void iconIsPublic() {
        given().auth()
                .none()
                .get("/favicon.ico")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", startsWith("public"));
    }

    @Test
    void hstsIsSentBehindTls() {
        given().header("X-Forwarded-Proto", "https")
                .get("/api/v1/summits")
                .then()
                .header("Strict-Transport-Security", startsWith("max-age="));
        given().get("/api/v1/summits").then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void answersAreNotSharedAcrossOrigins() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/summits")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/summits")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
    }
}
