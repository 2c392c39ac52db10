package dev.attache.platform.problem;

import static dev.attache.Given.patch;
import static dev.attache.Refused.refused;
import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnavailableTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void exhaustedPoolIsUnavailable() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            Future<Response> signedIn = CompletableFuture.supplyAsync(() -> given().get("/api/v1/summits"));
            unavailable(given().auth().none().get("/rsvp/no-such-secret"));
            unavailable(signedIn.get());
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }

        given().get("/api/v1/summits").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_cancel_backend", "pg_terminate_backend"})
    void cancelledStatementIsUnavailable(String breakOff) throws Exception {
        Given summit = Given.aSummit().withDelegate("Ada");
        Future<Response> answer;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table delegate");
            answer = CompletableFuture.supplyAsync(
                    () -> patch(summit.pathOfDelegate("Ada"), Map.of("organisation", Map.of("en", "OGP"))));
            await("a statement that waits for the table").until(() -> breakOff(breakOff));
            other.rollback();
        }

        unavailable(answer.get());
        assertThat(given().get(summit.pathOfDelegate("Ada")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57014", "57P01", "57P03", "58030"})
    void sqlStateOfOutageMapsToUnavailable(String state) {
        assertThat(DatabaseRefusal.of(new SQLException("any", state))).isInstanceOf(Unavailable.class);
    }

    /** False while nobody waits for the table. */
    private boolean breakOff(String how) throws SQLException {
        String waiting =
                """
                select %s(pid) from pg_stat_activity
                where wait_event_type = 'Lock' and query like '%%delegate%%' and datname = current_database()""";
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(waiting.formatted(how))) {
            return rows.next();
        }
    }

    private static void unavailable(Response answer) {
        refused(answer, 503, "unavailable");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }
}
