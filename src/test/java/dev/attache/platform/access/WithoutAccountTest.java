package dev.attache.platform.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.platform.openapi.Described;
import dev.attache.platform.openapi.Described.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has no account gets at nothing, however the address is written and whatever else is claimed. */
@QuarkusTest
class WithoutAccountTest {
    private static final int TRIES = 3000;
    private static final String NAME = "Nobody but the desk reads this";

    /** What everybody may reach, as the server understands an address. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/(rsvp/.*|calendar/.*|sign-in|sign-out|favicon\\.ico|q/health(/[a-z]*)?|q/openapi|q/swagger-ui(/.*)?)/?");

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "X");

    private Given summit;
    private List<String> addresses;

    @BeforeEach
    void aSummitWithSomethingToKeep() throws Exception {
        summit = Given.aSummit().withDelegate(NAME).withGuest(NAME).withSession("Opening", "09:00", "10:00");
        addresses = new ArrayList<>(Described.now().operations().stream()
                .map(Operation::path)
                .map(path -> path.replace("{summit}", summit.slug)
                        .replace("{kind}", "sessions")
                        .replaceAll("\\{\\w+}", "" + summit.delegate(NAME)))
                .toList());
        addresses.addAll(
                List.of("/", "/api", "/api/v1", "/q", "/q/dev", "/q/dev-ui", "/q/metrics", "/q/arc", "/q/info"));
        addresses.addAll(
                List.of("/sign-in/organisation", "/sign-out/organisation", "/index.html", "/favicon.ico", "/.env"));
    }

    @Test
    void onlyPublicAddressesAreReachable() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String before = given().get(summit.path() + "/delegates").asString();
        for (int i = 0; i < TRIES; i++) {
            String request = request(random);
            String answer = send(request);
            String what = "seed " + seed + ":\n" + request + "\n→ " + answer;
            assertThat(answer).as(what).doesNotContain(NAME).startsWith("HTTP/1.1 ");
            int status = Integer.parseInt(answer.substring(9, 12));
            if (!isPublic(request.split(" ")[1])) {
                assertThat(status).as(what).isIn(302, 303, 400, 401, 404, 405, 413, 414, 429, 431, 501);
            }
            if (status == 302) {
                assertThat(request).as(what).containsPattern("/sign-in/+org(a|%61)nisation");
                assertThat(answer).as(what).contains("/auth/realms/quarkus?response_type=code");
            }
            if (status == 303) {
                assertThat(answer.toLowerCase()).as(what).contains("location: ").contains("/sign-in?next=");
            }
            if (status == 404 && !isPublic(request.split(" ")[1])) {
                assertThat(answer).as(what).doesNotContain("There is no");
            }
        }
        assertThat(given().get(summit.path() + "/delegates").asString()).isEqualTo(before);
    }

    private String request(Random random) {
        String method = any(random, METHODS);
        StringBuilder request = new StringBuilder(method)
                .append(' ')
                .append(disguised(any(random, addresses), random))
                .append(" HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 2001:db8:bad::1\r\nConnection: close\r\n");
        for (int i = random.nextInt(3); i > 0; i--) {
            request.append(claim(random)).append("\r\n");
        }
        String body = random.nextInt(3) == 0 ? "{\"name\": {\"en\": \"Mallory\"}}" : "";
        if (!body.isEmpty()) {
            request.append("Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n");
        }
        return request.append("\r\n").append(body).toString();
    }

    /** The address as those write it who hope that two readers of it disagree. */
    private static String disguised(String address, Random random) {
        String last = address.substring(address.lastIndexOf('/') + 1);
        return switch (random.nextInt(16)) {
            case 0 -> address + "/";
            case 1 -> "/" + address;
            case 2 -> address + ";x=y";
            case 3 -> address.replaceFirst("/api", "/api;x=/q/health");
            case 4 -> "/q/health/.." + address;
            case 5 -> "/rsvp/..%2f.." + address;
            case 6 -> "/sign-in/%2e%2e" + address;
            case 7 -> address.toUpperCase();
            case 8 -> address + "?next=/q/health";
            case 9 -> address.replaceFirst("a", "%61");
            case 10 -> address + "%00.html";
            case 11 -> "/calendar/;/.." + address;
            case 12 -> "http://localhost" + address;
            case 13 -> address.replace("/", "//");
            case 14 -> "/q/swagger-ui/..%5c.." + address + "/" + last;
            default -> address;
        };
    }

    /** What a client says of itself that must count for nothing. */
    private static String claim(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> "X-HTTP-Method-Override: GET";
            case 1 -> "X-Original-URL: /q/health";
            case 2 -> "X-Rewrite-URL: /q/health";
            case 3 -> "X-Forwarded-User: admin";
            case 4 -> "X-Forwarded-Prefix: /q/health";
            case 5 -> "Remote-User: admin";
            case 6 -> "Authorization: Basic";
            case 7 -> "Authorization: Basic ====";
            case 8 -> "Authorization: Basic " + base64(":");
            case 9 ->
                "Authorization: Bearer " + base64("{\"alg\":\"none\"}") + "." + base64("{\"groups\":[\"admin\"]}")
                        + ".";
            case 10 -> "Authorization: Digest username=\"admin\"";
            case 11 -> "Cookie: attache-sign-in=" + UUID.randomUUID();
            case 12 -> "Cookie: attache-sign-in=; attache-sign-in=admin; q_session=x";
            case 13 -> "Accept: text/html";
            case 14 -> "Host: 127.0.0.1";
            default -> "Origin: null";
        };
    }

    /** As RFC 3986 has it: an escaped letter is the letter, dots lead up, a slash that is written as %2f is none. */
    private static boolean isPublic(String target) {
        String path = target.replaceFirst("^http://localhost", "").replaceFirst("[?].*", "");
        String normal = path.replaceAll("(?i)%2e", ".").replace("%61", "a").replaceAll("/+", "/");
        return PUBLIC.matcher(URI.create(normal).normalize().toString()).matches();
    }

    private static String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
