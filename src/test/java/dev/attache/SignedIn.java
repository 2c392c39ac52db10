package dev.attache;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.preemptive;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tests over HTTP are signed in as the administrator, unless they say otherwise with {@code auth()}. Every {@code
 * @QuarkusTest} gets it without asking, by META-INF/services.
 */
public class SignedIn implements QuarkusTestResourceLifecycleManager, QuarkusTestBeforeEachCallback {
    static final String ADMIN = "admin";
    public static final String PASSWORD = "made up for the tests";

    /** As a client other than REST-assured has to send it. */
    public static final String HEADER = new Person(ADMIN, PASSWORD).header();

    @Override
    public Map<String, String> start() {
        return Map.of("attache.admin.password", PASSWORD);
    }

    @Override
    public void stop() {}

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.authentication = preemptive().basic(ADMIN, PASSWORD);
    }

    /** An account made for the test, in this role; with these members beside. */
    public static Person as(String role, Map<String, Object> members) {
        String username = "test-" + UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(members);
        body.putIfAbsent("username", username);
        body.putIfAbsent("password", PASSWORD);
        body.put("role", role);
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return new Person((String) body.get("username"), (String) body.get("password"));
    }

    public static Person as(String role) {
        return as(role, Map.of());
    }

    /** Somebody who can sign in. */
    public record Person(String username, String password) {
        /** A request of this person. */
        public RequestSpecification asks() {
            return given().auth().preemptive().basic(username, password);
        }

        /** The {@code Authorization} header of this person, for a client other than REST-assured. */
        public String header() {
            String both = username + ":" + password;
            return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        }

        /** From here on the test's requests are this person's. */
        public void signsIn() {
            RestAssured.authentication = preemptive().basic(username, password);
        }
    }
}
