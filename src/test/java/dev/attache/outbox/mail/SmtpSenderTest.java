package dev.attache.outbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.attache.outbox.queue.DeliveryFailed;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How a mail server is spoken to, and what is made of one that does not play its part. */
@Execution(ExecutionMode.CONCURRENT)
class SmtpSenderTest {

    @Test
    void mailDoesNotLeaveInClearUnlessThatIsConfigured() throws Exception {
        GreenMail plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        try {
            int port = plain.getSmtp().getPort();
            assertThat(refusal(config(port, Map.of())).reach).isEqualTo(DeliveryFailed.Reach.SERVER);
            assertThat(plain.getReceivedMessages()).isEmpty();

            send(config(port, Map.of("attache.mail.security", "NONE")));
            assertThat(plain.getReceivedMessages()).hasSize(1);
        } finally {
            plain.stop();
        }
    }

    @Test
    void serverThatSaysNothingIsGivenUpInTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            long start = System.nanoTime();
            DeliveryFailed failure = refusal(config(silent.getLocalPort(), Map.of("attache.mail.timeout", "300ms")));

            assertThat(failure.reach).isEqualTo(DeliveryFailed.Reach.SERVER);
            assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void unreachableServerIsNoFailureOfTheMessage() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        DeliveryFailed failure = refusal(config(port, Map.of()));

        assertThat(failure.reach).isEqualTo(DeliveryFailed.Reach.SERVER);
        assertThat(failure).hasMessageStartingWith("The mail server cannot be used");
    }

    @Test
    void serverThatIsClosingIsNoFaultOfTheMessage() throws Exception {
        try (ServerSocket closing = new ServerSocket(0)) {
            Thread server = new Thread(() -> answerRecipientWith("421 4.3.2 Closing", closing));
            server.start();

            DeliveryFailed failure = refusal(config(
                    closing.getLocalPort(), Map.of("attache.mail.security", "NONE", "attache.mail.timeout", "5s")));

            assertThat(failure.reach).isEqualTo(DeliveryFailed.Reach.SERVER);
            assertThat(failure).hasMessageContaining("421 4.3.2 Closing");
            server.join();
        }
    }

    /** A server that takes everything but a recipient, for one conversation. */
    private static void answerRecipientWith(String refusal, ServerSocket server) {
        try (Socket client = server.accept();
                Scanner commands = new Scanner(client.getInputStream(), StandardCharsets.US_ASCII)) {
            say(client, "220 Ready");
            while (commands.hasNextLine()) {
                say(client, commands.nextLine().startsWith("RCPT") ? refusal : "250 OK");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void linkThatAServerRepeatsIsNotKept() {
        DeliveryFailed failure = MailConsumer.withoutLink(
                new DeliveryFailed(
                        DeliveryFailed.Reach.FOR_GOOD,
                        "554 spam: https://desk.example/secret/abcdefgh\r\nand desk.example/secret/abcdefgh too"),
                "https://desk.example/secret/abcdefgh");

        assertThat(failure.shortly()).isEqualTo("554 spam: https://*** and desk.example/secret/*** too");
    }

    @Test
    void portIsTheOneThatBelongsToTheSecurity() {
        assertThat(port("STARTTLS")).isEqualTo(587);
        assertThat(port("TLS")).isEqualTo(465);
        assertThat(port("NONE")).isEqualTo(25);
    }

    private static int port(String security) {
        return config(Map.of("attache.mail.security", security)).effectivePort();
    }

    private static DeliveryFailed refusal(MailConfig config) {
        return catchThrowableOfType(DeliveryFailed.class, () -> send(config));
    }

    private static void send(MailConfig config) throws Exception {
        SmtpSender sender = new SmtpSender();
        sender.config = config;
        sender.send(new MimeMail(message(), null, config, Clock.systemUTC().instant()));
    }

    private static Mail message() {
        Mail message = new Mail();
        message.recipient = "guest@example.org";
        message.language = "en";
        message.subject = "Hello";
        message.text = "Come at eight.";
        message.html = "<p>Come at eight.</p>";
        message.messageId = "<0c6a3f5e-6a5c-4a59-9d8e-5f3c1b7a2d10@example.org>";
        return message;
    }

    private static MailConfig config(int port, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("attache.mail.host", "127.0.0.1");
        all.put("attache.mail.port", String.valueOf(port));
        return config(all);
    }

    private static MailConfig config(Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withConverter(java.time.Duration.class, 1000, new io.quarkus.runtime.configuration.DurationConverter())
                .withMapping(MailConfig.class);
        settings.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(MailConfig.class);
    }
}
