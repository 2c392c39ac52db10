package dev.attache.platform.edge;

import static dev.attache.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.SignedIn;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that no ordinary client sends, byte by byte. */
@QuarkusTest
class RequestLimitsTest {
    private static final String CREATE =
            "POST /api/v1/summits HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n";
    private static final String SIGNED_IN = CREATE + "Authorization: " + SignedIn.HEADER + "\r\n";
    private static final Duration SLACK = Duration.ofSeconds(5);
    private static final Duration DRIP = Duration.ofMillis(200);

    @TestHTTPResource("/")
    URI server;

    @ConfigProperty(name = "attache.edge.request-timeout")
    Duration limit;

    Socket socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) limit.plus(SLACK).toMillis());
    }

    @AfterEach
    void hangUp() throws IOException {
        socket.close();
    }

    @Test
    void chunkedBodyIsAccepted() throws Exception {
        String body = summit();
        send(SIGNED_IN + "Transfer-Encoding: chunked\r\n\r\n");
        for (int at = 0; at < body.length(); at += 50) {
            String part = body.substring(at, Math.min(body.length(), at + 50));
            send(Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
            Thread.sleep(20);
        }
        send("0\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 201 ");
    }

    /** A page whose address is completed on the way is looked at twice. */
    @Test
    void emptyBodyIsReadOnce() throws Exception {
        send("GET /q/swagger-ui/ HTTP/1.1\r\nHost: test\r\nContent-Length: 0\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void chunkedBodyThatIsTooLargeIsRefused() throws Exception {
        send(SIGNED_IN + "Transfer-Encoding: chunked\r\n\r\n");
        String part = "x".repeat(0x8000);
        for (int i = 0; i < 64; i++) {
            send("8000\r\n" + part + "\r\n");
        }
        send("0\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 413 ").contains("application/problem+json", "/problems/too-large");
        assertClosed();
    }

    @Test
    void bodyThatDoesNotArriveInTimeIsRefused() throws Exception {
        send(SIGNED_IN + "Content-Length: 100\r\n\r\n{\"slug\":");

        assertThat(answer()).startsWith("HTTP/1.1 408 ").contains("application/problem+json", "/problems/too-slow");
    }

    @Test
    void expectContinueIsAnswered() throws Exception {
        send(SIGNED_IN + "Content-Length: 2000000\r\nExpect: 100-continue\r\n\r\n");
        assertThat(answer()).startsWith("HTTP/1.1 413 ");

        hangUp();
        connect();
        String body = summit();
        send(SIGNED_IN + "Content-Length: " + body.length() + "\r\nExpect: 100-continue\r\n\r\n");
        assertThat(answer()).startsWith("HTTP/1.1 100 ");
        send(body);
        assertThat(answer()).startsWith("HTTP/1.1 201 ");
    }

    @Test
    void unauthorizedBodyIsNotRead() throws Exception {
        long start = System.nanoTime();
        send(CREATE + "Content-Length: 100\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 401 ");
        assertThat(since(start)).isLessThan(limit);
    }

    @Test
    void connectionWithoutARequestIsClosed() throws Exception {
        assertClosed();
    }

    @Test
    void slowRequestHeadIsClosed() throws Exception {
        send("GET /q/health/live HTTP/1.1\r\nHost: test\r\nDrops: ");

        await("the connection is closed")
                .atMost(limit.plus(SLACK))
                .pollInterval(DRIP)
                .until(() -> !drop());
    }

    @Test
    void idleConnectionStaysOpen() throws Exception {
        String request = "GET /q/health/live HTTP/1.1\r\nHost: test\r\n\r\n";
        send(request);
        assertThat(answer()).startsWith("HTTP/1.1 200 ");

        await("the connection is idle and open")
                .atMost(limit.plus(SLACK))
                .pollInterval(DRIP)
                .during(limit.plusSeconds(1))
                .until(this::isOpen);
        socket.setSoTimeout((int) SLACK.toMillis());
        send(request);
        assertThat(answer()).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void headThatIsTooLargeIsRefused() throws Exception {
        send("GET /q/health/live HTTP/1.1\r\nHost: test\r\nLarge: " + "x".repeat(30_000) + "\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 431 ");
    }

    private boolean drop() {
        try {
            send("x");
            return isOpen();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isOpen() {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whatever has come. */
    private String answer() throws IOException {
        byte[] bytes = new byte[65_536];
        int length = Math.max(0, socket.getInputStream().read(bytes));
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void assertClosed() throws IOException {
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String summit() {
        return """
                {"slug": "test-%s", "name": {"en": "In parts"}, "zone": "Europe/Tallinn",
                 "startsOn": "2030-05-14", "endsOn": "2030-05-15"}
                """
                .formatted(UUID.randomUUID());
    }
}
