package dev.attache.identity.signin;

import static dev.attache.Given.read;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.TestOrganisation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Who comes from an organisation's identity provider. */
@QuarkusTest
class OidcRolesTest {
    @ConfigProperty(name = "keycloak.url")
    String provider;

    @Test
    void groupHasTheConfiguredRole() {
        Json me = Json.of(bearing(TestOrganisation.token("bob", "bob@example.org", "user"))
                .get("/api/v1/me"));

        assertThat(me.getString("username")).isEqualTo("oidc:bob");
        assertThat(me.getString("role")).isEqualTo("reader");
        assertThat(me.getString("email")).isEqualTo("bob@example.org");
    }

    @Test
    void unconfiguredGroupNamedAdminHasNoRole() {
        RequestSpecification stranger = bearing(TestOrganisation.token("mallory", null, "admin", "desk"));

        assertThat(Json.of(stranger.get("/api/v1/me")).getString("role")).isNull();
        refused(
                bearing(TestOrganisation.token("mallory", null, "admin", "desk"))
                        .get("/api/v1/summits"),
                403,
                "forbidden");
    }

    @Test
    void greatestRoleOfSeveralGroupsCounts() {
        Json me = Json.of(bearing(TestOrganisation.token("bob", null, "travellers", "user", "elsewhere"))
                .get("/api/v1/me"));

        assertThat(me.getString("role")).isEqualTo("desk");
        assertThat(me.getList("summits", String.class)).containsExactly("somewhere-else");
    }

    @Test
    void aDelegateIsRecognisedByTheMailAddress() {
        Given summit = Given.aSummit()
                .withDelegate("Ada", Map.of("email", "ada@example.org"))
                .withDelegate("Bob");

        assertThat(bearing(TestOrganisation.token("ada", "Ada@Example.org", "travellers"))
                        .get(summit.pathOfDelegate("Ada") + "/itinerary.json")
                        .statusCode())
                .isEqualTo(200);
        refused(
                bearing(TestOrganisation.token("ada", "Ada@Example.org", "travellers"))
                        .get(summit.pathOfDelegate("Bob") + "/itinerary.json"),
                403,
                "forbidden");
    }

    @Test
    void unverifiedMailAddressIsIgnored() {
        for (Object no : List.of(false, "false")) {
            Json me = Json.of(bearing(TestOrganisation.token("ada", "ada@example.org", no, "travellers"))
                    .get("/api/v1/me"));

            assertThat(me.getString("email")).isNull();
        }
    }

    /** Scopes are what a program asked for; Quarkus takes them for roles where a token is not a JWT. */
    @Test
    void scopeOfAnOpaqueTokenIsNoRole() {
        refused(bearing("admin").get("/api/v1/accounts"), 403, "forbidden");
        assertThat(Json.of(bearing("admin").get("/api/v1/me")).getString("role"))
                .isNull();
    }

    @Test
    void crossSiteRequestWithABearerTokenIsAccepted() {
        Given summit = Given.aSummit();

        assertThat(bearing(TestOrganisation.token("bob", null, "staff"))
                        .header("Origin", "https://another.example.org")
                        .contentType("application/json")
                        .body(Map.of("name", Map.of("en", "Ada")))
                        .post(summit.path() + "/delegates")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        refused(bearing(TestOrganisation.tokenForAnother("bob", "user")).get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void unsignedTokenIsRefused() {
        String signed = TestOrganisation.token("bob", null, "user");
        String header = signed.substring(0, signed.indexOf('.'));
        String rest = TestOrganisation.token("eve", null, "user").substring(signed.indexOf('.'));

        refused(
                bearing(header + rest.substring(0, rest.length() - 6) + "AAAAAA")
                        .get("/api/v1/me"),
                401,
                "unauthorized");
    }

    @Test
    void oidcUserHasNoPassword() {
        Response answer = bearing(TestOrganisation.token("admin", null, "user"))
                .contentType("application/json")
                .body(Map.of("current", "x", "password", "something quite new"))
                .put("/api/v1/me/password");

        refused(answer, 403, "forbidden");
        assertThat(read("/api/v1/me").getString("username")).isEqualTo("admin");
    }

    @Test
    void oidcUserWithTheNameOfAnAccountIsNotThatAccount() {
        Given summit = Given.aSummit();
        String key = "made up " + summit.slug;
        Response ours = create(given(), key, summit);

        Response theirs = create(bearing(TestOrganisation.token("admin", null, "staff")), key, summit);

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(Json.of(theirs).getLong("id")).isNotEqualTo(Json.of(ours).getLong("id"));
    }

    private static Response create(RequestSpecification request, String key, Given summit) {
        return request.header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("name", Map.of("en", "Ada")))
                .post(summit.path() + "/delegates");
    }

    @Test
    void browserIsRedirectedToTheProviderAndBack() {
        CookieFilter browser = new CookieFilter();
        Response away = browser(browser).get("/sign-in/organisation");
        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(away.header("Location"))
                .startsWith(provider)
                .contains("client_id=attache")
                .contains("state=");

        Response form = given().auth().none().get(away.header("Location"));
        String back = given().auth()
                .none()
                .redirects()
                .follow(false)
                .queryParam("state", hidden("state", form))
                .queryParam("redirect_uri", hidden("redirect_uri", form))
                .get(provider.replace("/auth", "/login"))
                .header("Location");
        Response home = browser(browser).urlEncodingEnabled(false).get(back);
        assertThat(home.statusCode()).as(home.asString()).isIn(302, 303);

        Response page = browser(browser).get(Given.here(home.header("Location")));
        while (page.statusCode() / 100 == 3) {
            page = browser(browser).get(Given.here(page.header("Location")));
        }
        assertThat(page.asString()).contains("oidc:alice");
        assertThat(Json.of(browser(browser).get("/api/v1/me")).getString("role"))
                .isEqualTo("reader");
    }

    private static RequestSpecification bearing(String token) {
        return given().auth().preemptive().oauth2(token);
    }

    private static RequestSpecification browser(CookieFilter cookies) {
        return given().auth().none().filter(cookies).redirects().follow(false);
    }

    private static String hidden(String name, Response form) {
        var value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form.asString());
        assertThat(value.find()).as(form.asString()).isTrue();
        return URLDecoder.decode(value.group(1), StandardCharsets.UTF_8);
    }
}
