package dev.attache;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The mail server that tests send to: GreenMail. Each test takes an address of its own from {@link #anAddress}. How an
 * address begins tells what goes wrong: {@code busy2-} is refused for now (451) the first two times, {@code away1-} finds
 * the line cut once, {@code nobody-} is refused for good (550), {@code slow-} takes a second.
 * Before all that {@code linked-} may stand.
 */
public class TestMail implements QuarkusTestResourceLifecycleManager {
    private static final Pattern RECIPIENT =
            Pattern.compile("RCPT TO:<(?:linked-)?((busy|away|nobody|slow)(\\d*)-[^>]*)>.*");

    private static GreenMail server;

    private final Map<String, Integer> tried = new ConcurrentHashMap<>();
    private FaultyMailProxy front;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            front = new FaultyMailProxy(server.getSmtp().getPort(), this::fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "attache.mail.host", "127.0.0.1",
                "attache.mail.port", String.valueOf(front.port()),
                "attache.mail.security", "NONE",
                "attache.mail.from", "desk@example.org",
                "attache.mail.from-name", "Schreibstube Ö",
                "attache.outbox.poll", "200ms",
                "attache.outbox.first-retry", "100ms",
                "attache.outbox.attempts", "4");
    }

    @Override
    public void stop() {
        try {
            if (front != null) {
                front.close();
                server.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that no other test has, beginning so. */
    public static String anAddress(String beginning) {
        return beginning + "-" + UUID.randomUUID() + "@example.org";
    }

    /** What has arrived for this address, as soon as anything has. */
    public static List<MimeMessage> to(String address) {
        return to(address, 1);
    }

    /** What has arrived for this address, as soon as that is so many. */
    public static List<MimeMessage> to(String address, int count) {
        return Waiting.await(count + " mails for " + address)
                .until(() -> arrivedFor(address), arrived -> arrived.size() >= count);
    }

    /** What has arrived for this address by now. */
    public static List<MimeMessage> arrivedFor(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(m -> isTo(m, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return ((InternetAddress) message.getRecipients(RecipientType.TO)[0])
                    .getAddress()
                    .equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fault(String line) throws InterruptedException {
        var told = RECIPIENT.matcher(line);
        if (!told.matches()) {
            return FaultyMailProxy.PASS;
        }
        int times = told.group(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(told.group(3));
        boolean fails = tried.merge(told.group(1), 1, Integer::sum) <= times;
        return switch (told.group(2)) {
            case "busy" -> fails ? "451 4.3.2 Busy, try again later" : FaultyMailProxy.PASS;
            case "away" -> fails ? FaultyMailProxy.HANG_UP : FaultyMailProxy.PASS;
            case "nobody" -> "550 5.1.1 <" + told.group(1) + ">: No such person here";
            default -> {
                Thread.sleep(1000);
                yield FaultyMailProxy.PASS;
            }
        };
    }
}
