package dev.attache.identity.account;

import static dev.attache.Given.json;
import static dev.attache.Given.patch;
import static dev.attache.Given.read;
import static dev.attache.Refused.invalid;
import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Jdbc;
import dev.attache.Json;
import dev.attache.SignedIn;
import dev.attache.SignedIn.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may sign in, as an administrator keeps it. */
@QuarkusTest
class AccountsResourceTest {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String PASSWORD = "a pass phrase of the test";

    @Inject
    DataSource database;

    private String username;

    @BeforeEach
    void aNameOfItsOwn() {
        username = "test-" + UUID.randomUUID();
    }

    @Test
    void whoeverGetsAnAccountCanSignInInItsRole() {
        Response created = create(Map.of("role", "reader"));

        assertThat(created.statusCode()).isEqualTo(201);
        Json me = Json.of(as(PASSWORD).asks().get("/api/v1/me"));
        assertThat(me.getString("username")).isEqualTo(username);
        assertThat(me.getString("role")).isEqualTo("reader");
    }

    @Test
    void aPasswordIsNeverAnswered() {
        String path = pathOf(create(Map.of()));

        assertThat(create(Map.of("username", username + "-2")).asString()).doesNotContainIgnoringCase("password");
        assertThat(given().get(path).asString()).doesNotContainIgnoringCase("password");
        assertThat(given().queryParam("q", username).get(ACCOUNTS).asString()).doesNotContainIgnoringCase("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password123", "qwertyuiop", "1234567890", "iloveyou2023"})
    void aPasswordThatEverybodyTakesIsRefused(String password) {
        invalid(create(Map.of("password", password)), "/password");
    }

    /** Kept are the plain letters (Passwords): by them it is measured. */
    @Test
    void passwordLengthIsCheckedAfterNormalization() {
        invalid(create(Map.of("password", "ｐａｓｓｗｏｒｄ１２３")), "/password");
        invalid(create(Map.of("password", "\uFDFA\uFDFA\uFDFA and more of it")), "/password");
    }

    @Test
    void aPasswordThatIsTheNameIsRefused() {
        invalid(create(Map.of("password", username)), "/password");
    }

    @Test
    void aPasswordThatBcryptWouldCutIsRefused() {
        invalid(create(Map.of("password", "long and longer ".repeat(5))), "/password");
    }

    @Test
    void anAccountWithoutAPasswordIsRefused() {
        Map<String, Object> body = new HashMap<>(Map.of("username", username, "role", "desk"));

        invalid(json(body).post(ACCOUNTS), "/password");
    }

    @Test
    void usernameIsUniqueIgnoringCase() {
        create(Map.of());

        refused(create(Map.of("username", username.toUpperCase())), 409, "account-username");
    }

    @Test
    void anUnknownSummitIsPointedOut() {
        invalid(create(Map.of("summits", List.of(Given.aSummit().slug, "nowhere"))), "/summits/1");
    }

    @Test
    void onlyADeskHasAUnit() {
        invalid(create(Map.of("role", "reader", "unit", "A unit")), "/unit");
    }

    @Test
    void administratorHasEverySummit() {
        invalid(create(Map.of("role", "admin", "summits", List.of(Given.aSummit().slug))), "/summits");
    }

    @Test
    void anotherPasswordEndsTheOldOneAtOnce() {
        String path = pathOf(create(Map.of()));
        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(200);

        assertThat(patch(path, Map.of("password", "another phrase of the test")).statusCode())
                .isEqualTo(200);

        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(as("another phrase of the test").asks().get("/api/v1/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoIsReplacedWithoutAPasswordKeepsTheOldOne() {
        String path = pathOf(create(Map.of()));

        Response replaced = json(Map.of("username", username, "role", "reader"))
                .header("If-Match", given().get(path).header("ETag"))
                .put(path);

        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertThat(Json.of(as(PASSWORD).asks().get("/api/v1/me")).getString("role"))
                .isEqualTo("reader");
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        String path = pathOf(create(Map.of()));
        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(200);

        patch(path, Map.of("enabled", false));

        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aRemovedAccountIsOutAtOnce() {
        String path = pathOf(create(Map.of()));
        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(200);

        assertThat(given().header("If-Match", "*").delete(path).statusCode()).isEqualTo(204);

        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aSummitThatGoesTakesNobodysAccountWithIt() {
        Given summit = Given.aSummit();
        String path = pathOf(create(Map.of("summits", List.of(summit.slug))));

        assertThat(given().header("If-Match", "*").delete(summit.path()).statusCode())
                .isEqualTo(204);

        assertThat(read(path).getList("summits", String.class)).isEmpty();
        assertThat(Json.of(as(PASSWORD).asks().get("/api/v1/summits")).getInt("count"))
                .isZero();
    }

    @Test
    void theAdministratorStays() {
        String admin = ACCOUNTS + "/"
                + Json.of(given().queryParam("q", "admin")
                                .queryParam("role", "admin")
                                .get(ACCOUNTS))
                        .getLong("results[0].id");

        refused(patch(admin, Map.of("role", "reader")), 409, "account-admin-stays");
        refused(patch(admin, Map.of("enabled", false)), 409, "account-admin-stays");
        refused(given().header("If-Match", "*").delete(admin), 409, "account-admin-stays");
    }

    @Test
    void theAdministratorStaysWhateverWritesToTheDatabase() {
        assertThat(Jdbc.execute(database, "update account set enabled = false where username = 'admin'"))
                .contains("account_admin_stays");
        assertThat(Jdbc.execute(database, "delete from account where username = 'admin'"))
                .contains("account admin stays");
    }

    @Test
    void accountsAreFoundByWordsAndByRole() {
        create(Map.of("name", "Ünal of the test " + username, "role", "door"));

        Json found = Json.of(given().queryParam("q", "unal of the test " + username)
                .queryParam("role", "door")
                .get(ACCOUNTS));
        Json others = Json.of(
                given().queryParam("q", username).queryParam("role", "desk").get(ACCOUNTS));

        assertThat(found.getInt("count")).isEqualTo(1);
        assertThat(others.getInt("count")).isZero();
    }

    @Test
    void oneChangesOnesOwnPasswordKnowingTheCurrentOne() {
        create(Map.of());

        refused(change("a guess that is wrong", "another phrase of the test"), 403, "forbidden");
        assertThat(change(PASSWORD, "another phrase of the test").statusCode()).isEqualTo(204);

        assertThat(as(PASSWORD).asks().get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(as("another phrase of the test").asks().get("/api/v1/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void onesOwnPasswordHasToBeGoodToo() {
        create(Map.of());

        invalid(change(PASSWORD, "password123"), "/password");
    }

    private Response change(String current, String password) {
        return as(PASSWORD)
                .asks()
                .contentType("application/json")
                .body(Map.of("current", current, "password", password))
                .put("/api/v1/me/password");
    }

    private Response create(Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of("username", username, "password", PASSWORD, "role", "desk"));
        body.putAll(members);
        return json(body).post(ACCOUNTS);
    }

    private static String pathOf(Response created) {
        return ACCOUNTS + "/" + Json.of(created).getLong("id");
    }

    private Person as(String password) {
        return new SignedIn.Person(username, password);
    }
}
