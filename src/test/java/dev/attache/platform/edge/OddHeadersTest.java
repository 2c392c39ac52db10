package dev.attache.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Json;
import dev.attache.SignedIn;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Odd request lines, headers and forms: none is answered with 5xx, all with a problem document or a good answer, and no
 * secret link gets into the log by them.
 */
@QuarkusTest
class OddHeadersTest {
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Cache-Control",
            "Connection",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "Cookie",
            "Date",
            "Expect",
            "Forwarded",
            "From",
            "Host",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Max-Forwards",
            "Origin",
            "Pragma",
            "Prefer",
            "Range",
            "Referer",
            "Sec-Fetch-Site",
            "TE",
            "Trailer",
            "Upgrade",
            "User-Agent",
            "Via",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Requested-With");

    /** Those that the program or a library takes apart. */
    private static final Set<String> PARSED = Set.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Cookie",
            "Host",
            "If-Match",
            "If-None-Match");

    private static final int ODDEST = 6;
    private static final List<String> VALUES = List.of(
            "",
            "-",
            ";",
            "%",
            "a".repeat(5000),
            "é\u00ff",
            " ",
            ",",
            "=",
            "*",
            "\"",
            "*; q=.2",
            "a/b;q=x",
            "text/html;q=5",
            "a-".repeat(2000) + "a",
            "a/".repeat(2000),
            ",".repeat(4000),
            "\u0001",
            "[::1",
            "a b",
            "99999999999999999999",
            "Basic %",
            "Bearer a.b.c",
            "bytes=9-1",
            "application/json;charset=nonsense",
            "text/plain;charset=\"");

    @TestHTTPResource
    URL here;

    private final List<String> log = new ArrayList<>();
    private final Handler listener = new Listener();
    private Given summit;
    private String rsvp;
    private String calendar;

    @BeforeEach
    void secretLinks() {
        summit = Given.aSummit()
                .withDelegate("Ada")
                .withDinner("Dinner", 5)
                .withGuest("Gia", Map.of("email", "gia@example.org"))
                .invited("Gia", "Dinner", 1);
        rsvp = summit.link("Gia");
        calendar = URI.create(Json.of(given().post(summit.pathOfDelegate("Ada") + "/calendar-link"))
                        .getString("url"))
                .getPath();
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void noListener() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void oddHeadersAreNoFailures() throws IOException {
        List<String> heads = List.of(
                "GET " + rsvp,
                "GET " + calendar,
                "GET /sign-in",
                "GET /q/openapi",
                "GET /q/health/ready",
                "GET /nothing",
                signed("GET " + summit.pathOfDelegate("Ada") + "/itinerary"),
                signed("GET /api/v1/summits?page=0"),
                withBody("POST " + rsvp, "{}"),
                withBody("POST /sign-in", "username=a&password=b"),
                withBody(signed("POST " + summit.path() + "/venues"), "{}"));
        for (String head : heads) {
            for (String header : HEADERS) {
                for (String value : PARSED.contains(header) ? VALUES : VALUES.subList(0, ODDEST)) {
                    assertFine(head, header + ": " + value);
                }
            }
        }
        assertNoSecretIn(log);
    }

    @Test
    void oddRequestLinesAreNoFailures() throws IOException {
        for (String line : List.of(
                "GET " + rsvp + " HTTP/1.0\r\n",
                "GET " + rsvp + " HTTP/1.1\r\n",
                "GET " + rsvp + " HTTP/1.1\r\nHost: a b\r\n",
                "GET " + calendar + " HTTP/1.1\r\nHost: a b\r\n",
                "GET " + rsvp + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
                "GET " + rsvp + " HTTP/1.1\r\nHost: a/" + rsvp + "\r\n",
                "GET http://other.example" + rsvp + " HTTP/1.1\r\nHost: a\r\n",
                "GET //other.example" + rsvp + " HTTP/1.1\r\nHost: a\r\n",
                "GET " + rsvp.replace("/rsvp", "/%72svp") + "?a=% HTTP/1.1\r\nHost: a\r\n",
                "GET " + rsvp + "%00 HTTP/1.1\r\nHost: a\r\n",
                "GET " + rsvp + "% HTTP/1.1\r\nHost: a\r\n",
                "GET /%2e%2e" + rsvp + " HTTP/1.1\r\nHost: a\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n",
                "TRACE " + rsvp + " HTTP/1.1\r\nHost: a\r\n",
                "GET a HTTP/1.1\r\nHost: a\r\n",
                "GET /api/v1/summits?q=a|b HTTP/1.1\r\nHost: a\r\nAuthorization: " + SignedIn.HEADER + "\r\n",
                "GET " + rsvp + "?" + "a".repeat(5000) + " HTTP/1.1\r\nHost: a\r\n",
                "GET " + rsvp + " HTTP/1.1\r\nHost: a\r\nA: " + "a".repeat(9000) + "\r\n",
                "GET " + rsvp + " HTTP/1.1\r\nHost: a\r\nA B: c\r\n",
                "GET " + rsvp + " HTTP/9.9\r\nHost: a\r\n",
                "GET " + rsvp + " JUNK\r\nHost: a\r\n",
                "POST " + rsvp + " HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n",
                "POST " + rsvp + " HTTP/1.1\r\nHost: a\r\nX-Attache-Refused: x\r\nContent-Length: -1\r\n",
                "GET ? HTTP/1.1\r\nHost: a\r\n")) {
            assertProblem(line + "Connection: close\r\n\r\n");
        }
        assertNoSecretIn(log);
    }

    @Test
    void badChunkIsRefused() throws IOException {
        for (String path : List.of(rsvp, "/sign-in")) {
            String answer = send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n");
            assertThat(status(answer)).isEqualTo(400);
            assertThat(answer).contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "-", "unknown", ", 192.0.2.1", "[", "::::", "192.0.2.1, ", "\"", "a:b:c"})
    void oddClientOfAProxyIsNoFailure(String client) throws IOException {
        for (String header : List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded")) {
            assertThat(status(send("GET /sign-in HTTP/1.1\r\nHost: a\r\n" + header + ": " + client
                            + "\r\nConnection: close\r\n\r\n")))
                    .isEqualTo(200);
        }
    }

    @Test
    void checkOfALoadBalancerWithoutAHostIsAnswered() throws IOException {
        assertThat(send("GET /q/health/ready HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a=%zz", "=", "=&=&=", "&", "a", "%u0041=%", "a=%c3%28"})
    void oddFormsAreNoFailures(String form) throws IOException {
        for (String path : List.of("/rsvp/x", rsvp, "/sign-in", "/sign-out")) {
            assertThat(status(send("POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + form.length()
                            + "\r\n\r\n"
                            + form)))
                    .isBetween(300, 499);
        }
        assertNoSecretIn(log);
    }

    @Test
    void longWordsThatAPatternLooksAtAreNoFailures() {
        String word = "a-".repeat(50_000) + "a";
        String tag = "aa" + "-aaa".repeat(25_000);
        List.of(
                        summit.path() + "/guests " + "{\"name\": {\"en\": \"A\"}, \"language\": \"" + tag + "\"}",
                        summit.path() + "/guests " + "{\"name\": {\"" + tag + "\": \"A\"}}",
                        summit.path() + "/delegates " + "{\"name\": {\"en\": \"A\"}, \"languages\": [\"" + tag + "\"]}",
                        "/api/v1/summits {\"slug\": \"" + word + "\"}",
                        "/api/v1/accounts {\"username\": \"" + word + "\", \"role\": \"" + word + "\", \"email\": \""
                                + word + "@" + word.replace('-', '.') + "\"}",
                        "/api/v1/summits {\"slug\": \"a\", \"themes\": [{\"code\": \"" + word + "\"}]}")
                .forEach(each -> {
                    String[] parts = each.split(" ", 2);
                    given().contentType("application/json")
                            .body(parts[1])
                            .post(parts[0])
                            .then()
                            .statusCode(400);
                });
        given().contentType("text/csv")
                .body("name (" + tag + ")\nA\n")
                .post(summit.path() + "/guests/import?dryRun=true")
                .then()
                .statusCode(400);
    }

    private void assertFine(String head, String header) throws IOException {
        String name = header.substring(0, header.indexOf(':'));
        String[] parts = head.split("\r\n\r\n", 2);
        StringBuilder request = new StringBuilder();
        for (String line : parts[0].split("\r\n")) {
            if (request.length() == 0) {
                request.append(line).append(" HTTP/1.1\r\n");
            } else if (!line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                request.append(line).append("\r\n");
            }
        }
        if (!name.equals("Host")) {
            request.append("Host: localhost\r\n");
        }
        request.append("X-Forwarded-For: 192.0.2.99\r\n").append(header).append("\r\nConnection: close\r\n\r\n");
        assertAnswered(request + (parts.length > 1 ? parts[1] : ""));
    }

    private void assertAnswered(String request) throws IOException {
        String answer = send(request);
        int status = status(answer);
        assertThat(status).as(request + "\n→ " + answer).isBetween(100, 499);
        // What Netty cannot parse as HTTP never becomes a request.
        boolean bare = answer.contains("content-length: 0\r\n");
        if (status >= 400 && !bare && !answer.contains("text/html")) {
            assertThat(answer).as(request).contains("application/problem+json");
        }
    }

    private void assertProblem(String request) throws IOException {
        String answer = send(request);
        assertThat(status(answer)).as(request + "\n→ " + answer).isBetween(200, 499);
        if (status(answer) >= 400) {
            assertThat(answer).as(request).contains("application/problem+json", "\"type\"");
        }
    }

    private void assertNoSecretIn(List<String> lines) {
        assertThat(lines).noneMatch(line -> line.contains(secret(rsvp)) || line.contains(secret(calendar)));
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private static String signed(String head) {
        return head + "\r\nAuthorization: " + SignedIn.HEADER;
    }

    private static String withBody(String head, String body) {
        String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        return head + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static int status(String answer) {
        return answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12));
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Everything that is logged, as the console's own formatter writes it. */
    private final class Listener extends ExtHandler {
        private final Formatter formatter =
                formatterOf(LogContext.getLogContext().getLogger("").getHandlers());

        @Override
        protected void doPublish(ExtLogRecord line) {
            log.add(formatter.format(line));
        }

        private static Formatter formatterOf(Handler... handlers) {
            for (Handler handler : handlers) {
                Formatter own = handler.getClass().getSimpleName().equals("ConsoleHandler")
                        ? handler.getFormatter()
                        : handler instanceof ExtHandler parent ? formatterOf(parent.getHandlers()) : null;
                if (own != null) {
                    return own;
                }
            }
            return null;
        }
    }
}
