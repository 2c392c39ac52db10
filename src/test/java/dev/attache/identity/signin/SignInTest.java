package dev.attache.identity.signin;

import static dev.attache.Refused.refused;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import dev.attache.SignedIn;
import dev.attache.SignedIn.Person;
import dev.attache.identity.account.AccountPrincipal;
import dev.attache.platform.throttle.TooManyAttempts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by the page and by a password with every request, and what happens to who guesses. */
@QuarkusTest
class SignInTest {
    private static final String COOKIE = "attache-sign-in";
    private static final int FREE = 5;
    private static final int ANYWHERE = 100;
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Inject
    DataSource database;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordVerification verification;

    private final List<String> log = new ArrayList<>();
    private final Handler listener = new Listener();
    private final String address = ownNetwork();
    private Person person;

    @BeforeEach
    void somebody() {
        person = SignedIn.as("reader");
        Logger.getLogger("dev.attache.security").addHandler(listener);
    }

    @AfterEach
    void noListener() {
        Logger.getLogger("dev.attache.security").removeHandler(listener);
    }

    @Test
    void browserSignsInAndIsRedirectedToTheRequestedPage() {
        Response away = browser().accept("text/html").get("/api/v1/summits?page=1");
        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(away.header("Location")).endsWith("/sign-in?next=%2Fapi%2Fv1%2Fsummits%3Fpage%3D1");
        assertThat(browser().get("/sign-in?next=/api/v1/summits?page=1").asString())
                .contains("<form")
                .contains("value=\"/api/v1/summits?page=1\"");

        Response signedIn = signIn(person.password(), "/api/v1/summits?page=1");

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith("/api/v1/summits?page=1");
        assertThat(Json.of(browser().cookie(COOKIE, signedIn.cookie(COOKIE)).get("/api/v1/me"))
                        .getString("username"))
                .isEqualTo(person.username());
    }

    @Test
    void missingOrWrongCredentialsAreChallenged() {
        assertThat(List.of(
                        browser().get("/api/v1/me"),
                        browser().get("/api/v1/none"),
                        basic("a wrong one").get("/api/v1/me")))
                .allSatisfy(a -> {
                    assertThat(a.statusCode()).isEqualTo(401);
                    assertThat(a.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Attache\", charset=\"UTF-8\"");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/summits?q=a|b", "/x{y}", "/100%", "/a\"b", "/#a#b"})
    void anAddressThatIsNoneLeadsNowhere(String next) {
        Response signedIn = signIn(person.password(), next);

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith("/sign-in");
    }

    @Test
    void crossSiteRequestWithBasicCredentialsIsRefused() {
        Given summit = Given.aSummit().withDelegate("Ada");

        refused(
                given().header("Sec-Fetch-Site", "cross-site")
                        .contentType("text/plain")
                        .body("a=b")
                        .post(summit.pathOfDelegate("Ada") + "/calendar-link"),
                403,
                "cross-site");
    }

    @Test
    void sessionOfADisabledAccountStaysEndedWhenItIsEnabledAgain() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);

        for (boolean enabled : List.of(false, true)) {
            Response changed = given().header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("enabled", enabled))
                    .patch(account());
            assertThat(changed.statusCode()).isEqualTo(200);
        }

        assertThat(browser().cookie(COOKIE, cookie).get("/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void ownNewPasswordEndsTheBrowserSessionsFromBefore() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);
        String stolen = signIn(person.password(), null).cookie(COOKIE);

        assertThat(change(cookie, person.password()).statusCode()).isEqualTo(204);

        refused(browser().cookie(COOKIE, cookie).get("/api/v1/me"), 401, "unauthorized");
        refused(browser().cookie(COOKIE, stolen).get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void newPasswordFromAnAdministratorEndsTheBrowserSessionsFromBefore() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);
        assertThat(browser().cookie(COOKIE, cookie).get("/api/v1/me").statusCode())
                .isEqualTo(200);

        Given.patch(account(), Map.of("password", "something quite new")).then().statusCode(200);

        refused(browser().cookie(COOKIE, cookie).get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void rightPasswordClearsEarlierWrongOnes() {
        guess(FREE - 1);
        assertThat(basic(person.password()).get("/api/v1/me").statusCode()).isEqualTo(200);

        for (int i = 0; i < FREE - 1; i++) {
            refused(basic("a wrong one " + i).get("/api/v1/me"), 401, "unauthorized");
        }
    }

    @Test
    void summitThatIsNotTheCallersIsLoggedAsDenied() {
        Given own = Given.aSummit();
        Given other = Given.aSummit();
        Person desk = SignedIn.as("desk", Map.of("summits", List.of(own.slug)));

        desk.asks().get(own.path());
        desk.asks().get(other.path());

        assertThat(log)
                .filteredOn(line -> line.contains("outcome=denied account=\"" + desk.username()))
                .singleElement()
                .asString()
                .contains("path=\"" + other.path());
    }

    @Test
    void concurrentGuessesAreThrottledToo() throws Exception {
        List<Integer> answers = Race.of(
                24,
                n -> () -> from(address + n)
                        .auth()
                        .preemptive()
                        .basic(person.username(), "a wrong one " + n)
                        .get("/api/v1/me")
                        .statusCode());

        assertThat(answers).filteredOn(status -> status == 401).hasSizeLessThan(2 * FREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password_hash = 'another'", "enabled = false"})
    void signInThatBeganBeforeAChangeOfTheAccountDoesNotSurviveIt(String change) throws Exception {
        ExecutorService browser = Executors.newSingleThreadExecutor();
        try (Connection administrator = database.getConnection();
                var statement = administrator.createStatement()) {
            administrator.setAutoCommit(false);
            statement.executeUpdate("update account set " + change + " where username = '" + person.username() + "'");

            Future<Response> signIn = browser.submit(() -> signIn(person.password(), null));
            await("the sign-in waits for the change, or is answered")
                    .until(() -> signIn.isDone() || isAnybodyWaiting(statement));
            administrator.commit();

            assertThat(signIn.get().statusCode()).isEqualTo(401);
            assertThat(signIn.get().cookie(COOKIE)).isNull();
        } finally {
            browser.shutdown();
        }
    }

    private static boolean isAnybodyWaiting(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        }
    }

    @Test
    void guessesFromManyNetworksDoNotLockOutAnAccountWhereItSignedIn() {
        assertThat(basic(person.password()).get("/api/v1/me").statusCode()).isEqualTo(200);
        for (int i = 0; i < ANYWHERE; i++) {
            assertThat(basicFrom(ownNetwork(), "a wrong one").get("/api/v1/me").statusCode())
                    .isEqualTo(401);
        }
        String another = "something quite new";
        Given.patch(account(), Map.of("password", another)).then().statusCode(200);

        refused(basicFrom(ownNetwork(), another).get("/api/v1/me"), 429, "too-many-attempts");
        assertThat(basic(another).get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void rememberedPasswordDoesNotWaitForTheThreadsOfHashing() throws InterruptedException {
        assertThat(basic(person.password()).get("/api/v1/me").statusCode()).isEqualTo(200);
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(PasswordHashing.THREADS);
        try {
            for (int i = 0; i < PasswordHashing.THREADS; i++) {
                hashing.run(true, () -> {
                    busy.countDown();
                    return awaits(over);
                });
            }
            busy.await();
            for (boolean preferred : List.of(true, false)) {
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 1000; i++) {
                                hashing.run(preferred, () -> awaits(over));
                            }
                        })
                        .isInstanceOf(TooManyAttempts.class);
            }

            assertThat(basic(person.password()).get("/api/v1/me").statusCode()).isEqualTo(200);
            refused(basic("a wrong one").get("/api/v1/me"), 429, "too-many-attempts");
            assertThat(signIn("a wrong one", null).statusCode()).isEqualTo(429);
        } finally {
            over.countDown();
        }
    }

    /** As by a double click: the browser drops the first request and sends the form again. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void verificationThatADroppedSignInBeganGoesOn(boolean right) {
        String password = right ? person.password() : "a wrong one";
        CountDownLatch over = new CountDownLatch(1);
        Uni<Optional<AccountPrincipal>> again;
        try {
            for (int i = 0; i < PasswordHashing.THREADS; i++) {
                hashing.run(true, () -> awaits(over));
            }
            Uni<Optional<AccountPrincipal>> dropped = verification.check(person.username(), password, address);
            again = verification.check(person.username(), password, address);
            dropped.subscribe().with(account -> {}).cancel();
        } finally {
            over.countDown();
        }

        assertThat(again.await().atMost(Duration.ofMinutes(1)).isPresent()).isEqualTo(right);
        assertThat(log).hasSize(1);
    }

    private static boolean awaits(CountDownLatch over) {
        try {
            return over.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void signInPageDoesNotVerifyPasswords() {
        Response page = basic("a wrong one").get("/sign-in");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(log).isEmpty();
    }

    @Test
    void malformedFormIsRefused() {
        for (String form : List.of("username=%zz", "username=%", "a=b&".repeat(2000))) {
            refused(
                    browser()
                            .contentType("application/x-www-form-urlencoded")
                            .body(form)
                            .post("/sign-in"),
                    400,
                    "malformed");
        }
    }

    @Test
    void guessesAtTheCurrentPasswordAreThrottled() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);

        for (int i = 0; i < FREE; i++) {
            refused(change(cookie, "a wrong one " + i), 403, "forbidden");
        }

        refused(change(cookie, "a wrong one too"), 429, "too-many-attempts");
    }

    private Response change(String cookie, String current) {
        return browser()
                .cookie(COOKIE, cookie)
                .contentType("application/json")
                .body(Map.of("current", current, "password", "something quite new"))
                .put("/api/v1/me/password");
    }

    @Test
    void secretLinkIsMaskedInTheLog() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);

        refused(
                browser()
                        .cookie(COOKIE, cookie)
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType("application/json")
                        .body("{}")
                        .post("/rsvp/the-secret-of-a-guest"),
                403,
                "cross-site");

        assertThat(log).anyMatch(line -> line.contains("outcome=denied")).noneMatch(line -> line.contains("secret-of"));
    }

    @Test
    void sessionCookieIsHttpOnlyAndSameSite() {
        String cookie = signIn(person.password(), null).header("Set-Cookie");

        assertThat(cookie)
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/");
        assertThat(cookie).doesNotContain("Secure");
        assertThat(browser()
                        .header("X-Forwarded-Proto", "https")
                        .formParam("username", person.username())
                        .formParam("password", person.password())
                        .post("/sign-in")
                        .header("Set-Cookie"))
                .contains("Secure");
    }

    @Test
    void databaseHoldsOnlyTheHashOfTheCookie() throws Exception {
        String secret = signIn(person.password(), null).cookie(COOKIE);

        assertThat(secret).hasSizeGreaterThanOrEqualTo(22);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from browser_session where secret_hash = convert_to(?, 'UTF8')"
                                + " or encode(secret_hash, 'escape') like '%' || ? || '%'")) {
            statement.setString(1, secret);
            statement.setString(2, secret);
            var found = statement.executeQuery();
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);

        assertThat(browser().cookie(COOKIE, cookie).post("/sign-out").statusCode())
                .isEqualTo(303);

        refused(browser().cookie(COOKIE, cookie).get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void sessionExpires() throws Exception {
        String cookie = signIn(person.password(), null).cookie(COOKIE);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update browser_session set created_at = created_at - interval '13 hours' where account_id ="
                                + " (select id from account where username = ?)")) {
            statement.setString(1, person.username());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }

        refused(browser().cookie(COOKIE, cookie).get("/api/v1/me"), 401, "unauthorized");
        assertThat(browser()
                        .cookie(COOKIE, cookie)
                        .accept("text/html")
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void wrongPasswordIsReportedOnThePage() {
        Response again = signIn("a wrong one", "/api/v1/summits");

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.contentType()).startsWith("text/html");
        assertThat(again.asString())
                .contains("<form", "value=\"" + person.username() + "\"", "is wrong")
                .doesNotContain("a wrong one");
        assertThat(again.cookie(COOKIE)).isNull();
    }

    @Test
    void unknownAccountGetsTheSameAnswer() {
        Response known = signIn("a wrong one", null);
        Response unknown = browser()
                .formParam("username", "nobody-at-all")
                .formParam("password", "a wrong one")
                .post("/sign-in");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.asString().replace("nobody-at-all", ""))
                .isEqualTo(known.asString().replace(person.username(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nb"})
    void signInDoesNotRedirectToAnotherSite(String next) {
        assertThat(signIn(person.password(), next).header("Location")).endsWith("/sign-in");
    }

    @Test
    void crossSiteSignInIsRefused() {
        refused(
                browser()
                        .header("Origin", "https://evil.example")
                        .formParam("username", person.username())
                        .formParam("password", person.password())
                        .post("/sign-in"),
                403,
                "cross-site");
    }

    @Test
    void crossSiteRequestWithASessionCookieIsRefused() {
        String cookie = signIn(person.password(), null).cookie(COOKIE);

        refused(
                browser()
                        .cookie(COOKIE, cookie)
                        .header("Origin", "https://evil.example")
                        .contentType("application/json")
                        .body(Map.of("current", person.password(), "password", "taken over by evil"))
                        .put("/api/v1/me/password"),
                403,
                "cross-site");
    }

    @Test
    void guessesAtOneAccountAreThrottled() {
        guess(FREE);

        Response slowed = basic(person.password()).get("/api/v1/me");
        Json problem = refused(slowed, 429, "too-many-attempts");

        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
        assertThat(problem.getString("detail")).doesNotContain(person.username());
        assertThat(signIn(person.password(), null).statusCode()).isEqualTo(429);
    }

    @Test
    void guessesOfOthersDoNotLockOutASignedInAccount() {
        assertThat(basic(person.password()).get("/api/v1/me").statusCode()).isEqualTo(200);

        guess(FREE + 1);

        assertThat(basic(person.password()).get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void guessesAtManyAccountsFromOneNetworkAreThrottled() {
        for (int i = 0; i < 20; i++) {
            from(address).auth().preemptive().basic("nobody-" + i, "guess").get("/api/v1/me");
        }

        refused(basic(person.password()).get("/api/v1/me"), 429, "too-many-attempts");
        assertThat(from("192.0.2.7")
                        .auth()
                        .preemptive()
                        .basic(person.username(), person.password())
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void signInsAndRefusalsAreLoggedWithoutPasswords() {
        signIn(person.password(), null);
        signIn("a wrong one", null);
        person.asks().get("/api/v1/accounts");

        assertThat(log).anyMatch(line -> line.contains("event=sign-in outcome=success account=\"" + person.username()));
        assertThat(log).anyMatch(line -> line.contains("event=sign-in outcome=refused account=\"" + person.username()));
        assertThat(log)
                .anyMatch(line -> line.contains("event=access outcome=denied account=\"" + person.username())
                        && line.contains("path=\"/api/v1/accounts\""));
        assertThat(log).noneMatch(line -> line.contains("a wrong one") || line.contains(person.password()));
    }

    @Test
    void clientCannotInjectLinesIntoTheLog() {
        browser()
                .formParam("username", "x\"\nevent=sign-in outcome=success account=\"admin")
                .formParam("password", "y")
                .post("/sign-in");

        assertThat(log).anyMatch(line -> line.contains("outcome=refused account=\"x??event=sign-in"));
        assertThat(log).noneMatch(line -> line.contains("\n"));
    }

    private String account() {
        return "/api/v1/accounts/"
                + Json.of(given().get("/api/v1/accounts?q=" + person.username()))
                        .getLong("results[0].id");
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(basic("a wrong one " + i).get("/api/v1/me").statusCode()).isIn(401, 429);
        }
    }

    private RequestSpecification basic(String password) {
        return basicFrom(address, password);
    }

    private RequestSpecification basicFrom(String network, String password) {
        return from(network).auth().preemptive().basic(person.username(), password);
    }

    private static String ownNetwork() {
        return "2001:db8:" + Integer.toHexString(NETWORKS.incrementAndGet()) + "::1";
    }

    private Response signIn(String password, String next) {
        RequestSpecification request =
                browser().formParam("username", person.username()).formParam("password", password);
        return (next == null ? request : request.formParam("next", next)).post("/sign-in");
    }

    private RequestSpecification browser() {
        return from(address).auth().none().redirects().follow(false);
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord line) {
            log.add(((ExtLogRecord) line).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
