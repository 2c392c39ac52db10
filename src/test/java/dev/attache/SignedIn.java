package dev.attache;

import static io.restassured.RestAssured.preemptive;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Tests over HTTP are signed in as the administrator, unless they say otherwise with {@code auth()}. Every {@code
 * @QuarkusTest} gets it without asking, by META-INF/services.
 */
public class SignedIn implements QuarkusTestResourceLifecycleManager, QuarkusTestBeforeEachCallback {
    static final String ADMIN = "admin";
    public static final String PASSWORD = "made up for the tests";

    /** As a client other than REST-assured has to send it. */
    public static final String HEADER =
            "Basic " + Base64.getEncoder().encodeToString((ADMIN + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

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
}
