package dev.attache.programme.summit;

import static dev.attache.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.SignedIn;
import dev.attache.platform.throttle.ThrottleConfig;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A summit whose row is locked for long holds up its own changes, a few at a time, and nobody else. */
@QuarkusTest
class SummitBulkheadTest {
    private static final int WRITERS = 60;
    private static final String HANGING =
            """
            PATCH %s HTTP/1.1\r
            Host: localhost\r
            Authorization: %s\r
            Content-Type: application/merge-patch+json\r
            If-Match: *\r
            Content-Length: 20\r
            \r
            {"city": "Testburg"}""";

    @Inject
    DataSource database;

    @Inject
    ThrottleConfig config;

    @TestHTTPResource("/")
    URI server;

    @Test
    void manyWritersOfALockedSummitHoldUpNobodyElse() throws Exception {
        Given locked = Given.aSummit();
        Given other = Given.aSummit()
                .withDinner("Dinner", 10)
                .withGuest("Gia", Map.of("email", "gia@example.org"))
                .invited("Gia", "Dinner", 1);
        String invitation = other.link("Gia");
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<CompletableFuture<Response>> writers = new ArrayList<>();
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            lock(holder, locked.slug);
            CountDownLatch sending = new CountDownLatch(WRITERS);
            for (int i = 0; i < WRITERS; i++) {
                writers.add(CompletableFuture.supplyAsync(
                        () -> {
                            sending.countDown();
                            return change(locked);
                        },
                        threads));
            }
            sending.await();
            int few = config.changes().perSummit();
            await("as many wait for the lock as may").until(() -> waiting(holder) >= few);

            for (String address : List.of(other.path(), locked.path(), invitation, "/sign-in", "/q/health/ready")) {
                given().get(address).then().statusCode(200);
            }
            change(other).then().statusCode(200);

            assertThat(waiting(holder)).isEqualTo(few);
            assertThat(writers).filteredOn(CompletableFuture::isDone).allSatisfy(answered -> assertThat(
                            answered.join().path("type").toString())
                    .isEqualTo("/problems/too-busy"));
            holder.rollback();
        } finally {
            threads.shutdown();
        }
        assertThat(writers)
                .map(writer -> writer.join().statusCode())
                .isSubsetOf(200, 503)
                .filteredOn(status -> status == 200)
                .hasSizeGreaterThanOrEqualTo(config.changes().perSummit());
        change(locked).then().statusCode(200);
    }

    @Test
    void clientsThatHangUpKeepNoPlace() throws Exception {
        Given locked = Given.aSummit();
        int few = config.changes().perSummit();
        List<Socket> clients = new ArrayList<>();
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            lock(holder, locked.slug);
            for (int i = 0; i < 3 * few; i++) {
                Socket client = new Socket(server.getHost(), server.getPort());
                clients.add(client);
                client.getOutputStream()
                        .write(HANGING.formatted(locked.path(), SignedIn.HEADER).getBytes(StandardCharsets.US_ASCII));
            }
            await("as many wait for the lock as may").until(() -> waiting(holder) >= few);
            for (Socket client : clients) {
                client.close();
            }
            holder.rollback();
        }

        for (int i = 0; i < 4 * few; i++) {
            change(locked).then().statusCode(200);
        }
    }

    private static Response change(Given summit) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"city\": \"Testville\"}")
                .patch(summit.path());
    }

    private static void lock(Connection holder, String slug) throws SQLException {
        try (var statement = holder.prepareStatement("select id from summit where slug = ? for update")) {
            statement.setString(1, slug);
            statement.executeQuery();
        }
    }

    /** The number of database sessions that wait for a lock. */
    private static int waiting(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var count = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
            count.next();
            return count.getInt(1);
        }
    }
}
