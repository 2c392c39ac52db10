package dev.attache.platform.throttle;

import static dev.attache.Refused.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.Race;
import dev.attache.Statements;
import dev.attache.platform.secret.SecretToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Guessing is slowed down; whoever has a link never notices. */
@QuarkusTest
class SecretLinkThrottleTest {
    private static final int ALLOWED = 20;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Test
    void unknownLinksAreThrottledAndKnownOnesAnswered() {
        String link = aLink();
        String hotel = "203.0.113.7";
        for (int i = 0; i < ALLOWED; i++) {
            refused(from(hotel, "/rsvp/" + SecretToken.random()), 404, "not-found");
        }

        Response stopped = from(hotel, "/rsvp/" + SecretToken.random());

        refused(stopped, 429, "too-many-attempts");
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(500, 600);
        assertThat(from(hotel, link).statusCode()).isEqualTo(200);
        assertThat(answer(hotel, link).statusCode()).isEqualTo(200);
        assertThat(answer(hotel, "/rsvp/" + SecretToken.random()).statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.8", "/rsvp/" + SecretToken.random()).statusCode())
                .isEqualTo(404);
        Response page = given().header("X-Forwarded-For", hotel)
                .accept("text/html")
                .header("Accept-Language", "zh-TW")
                .get("/rsvp/" + SecretToken.random());
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isNotNull();
        assertThat(page.asString()).contains("<html lang=\"zh-Hant\">", "嘗試次數過多");
    }

    @Test
    void malformedSecretCountsAsUnknown() {
        for (int i = 0; i < ALLOWED; i++) {
            String odd = i % 2 == 0 ? "x" : "y".repeat(2000);
            assertThat(from("203.0.113.20", "/rsvp/" + odd).statusCode()).isEqualTo(404);
        }

        assertThat(from("203.0.113.20", "/rsvp/x").statusCode()).isEqualTo(429);
    }

    @Test
    void unknownCalendarLinksAreThrottled() {
        Given summit = Given.aSummit().withDelegate("Ada");
        String url = Json.of(given().post(summit.pathOfDelegate("Ada") + "/calendar-link"))
                .getString("url");
        for (int i = 0; i < ALLOWED; i++) {
            refused(from("203.0.113.30", "/calendar/" + SecretToken.random() + ".ics"), 404, "not-found");
        }

        refused(from("203.0.113.30", "/calendar/" + SecretToken.random() + ".ics"), 429, "too-many-attempts");
        assertThat(from("203.0.113.30", URI.create(url).getPath()).statusCode()).isEqualTo(200);
    }

    @Test
    void twoThousandRandomLinksAreUnknown() throws Exception {
        int guesses = 2_000;
        ConcurrentMap<Integer, Integer> counts = new ConcurrentHashMap<>();
        HttpClient client = HttpClient.newHttpClient();

        Race.of(8, runner -> () -> {
            for (int i = runner; i < guesses; i += 8) {
                // Half of them from one place, half from ever new ones.
                String address = i % 2 == 0 ? "2001:db8:0:7::" + hex(i) : "2001:" + hex(i + 1) + "::1";
                counts.merge(status(client, "/rsvp/" + SecretToken.random(), address), 1, Integer::sum);
            }
            return null;
        });

        assertThat(counts).isEqualTo(Map.of(404, guesses / 2 + ALLOWED, 429, guesses / 2 - ALLOWED));
    }

    @Test
    void networksOfOneIpv6SiteAreThrottledTogether() {
        int perSite = 200;
        for (int i = 0; i < perSite; i++) {
            assertThat(from("2001:db8:ffff:" + hex(i) + "::1", "/rsvp/none").statusCode())
                    .isEqualTo(404);
        }

        refused(from("2001:db8:ffff:ffff::1", "/rsvp/none"), 429, "too-many-attempts");
    }

    @Test
    void endedLinkIsAnsweredAsAnUnknownOne() throws Exception {
        String dead = aDeadLink();

        assertThat(statements(dead)).isEqualTo(statements("/rsvp/" + SecretToken.random()));
        report(dead);
    }

    /** Tells how the times compare; a busy machine is no fault of the program, so that nothing fails by it. */
    private static void report(String dead) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        long[] ofDead = new long[200];
        long[] ofNever = new long[200];
        for (int i = -50; i < ofDead.length; i++) {
            long deadTook = time(client, dead);
            long neverTook = time(client, "/rsvp/" + SecretToken.random());
            if (i >= 0) {
                ofDead[i] = deadTook;
                ofNever[i] = neverTook;
            }
        }
        System.out.printf(
                "A link that never was takes %.3f of the time of a dead one (medians %d and %d µs of %d each)%n",
                (double) median(ofNever) / median(ofDead), median(ofNever), median(ofDead), ofDead.length);
    }

    private static long time(HttpClient client, String path) throws Exception {
        String address = ownNetwork();
        long start = System.nanoTime();
        assertThat(status(client, path, address)).isEqualTo(404);
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1000;
    }

    private static long median(long[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private long statements(String path) {
        return Statements.of(
                () -> assertThat(from(ownNetwork(), path).statusCode()).isEqualTo(404));
    }

    private static String aLink() {
        return Given.aSummit()
                .withDinner("Dinner", 10)
                .withGuest("Ana")
                .invited("Ana", "Dinner", 1)
                .link("Ana");
    }

    private static String aDeadLink() {
        Given summit = Given.aSummit().withDinner("Dinner", 10).withGuest("Ana").invited("Ana", "Dinner", 1);
        String dead = summit.link("Ana");
        summit.link("Ana");
        return dead;
    }

    private static Response from(String address, String path) {
        return given().header("X-Forwarded-For", address).get(path);
    }

    private static Response answer(String address, String path) {
        return given().header("X-Forwarded-For", address)
                .contentType("application/json")
                .body("{\"answer\": \"DECLINED\"}")
                .post(path);
    }

    private static int status(HttpClient client, String path, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("X-Forwarded-For", address)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String ownNetwork() {
        return "2001:db8:" + hex(ADDRESSES.incrementAndGet()) + "::1";
    }

    private static String hex(int n) {
        return Integer.toHexString(n);
    }
}
