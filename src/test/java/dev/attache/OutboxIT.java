package dev.attache;

import static dev.attache.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.attache.platform.database.EmbeddedPostgres;
import dev.attache.platform.database.UsedDataDirectory;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program's outbox: side by side with another, through a bad mail server, a crash, a lost database. */
class OutboxIT {
    private static final int MESSAGES = 120;
    private static final int SENT_WHEN_IT_DIES = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Several times as long as the outbox takes from one look to the next. */
    private static final Duration WATCHED = Duration.ofSeconds(1);

    @TempDir
    Path directory;

    private final Random chances = new Random(18);
    final AtomicInteger faults = new AtomicInteger();
    final List<Program> programs = new ArrayList<>();
    EmbeddedPostgres postgres;
    GreenMail mail;
    FaultyMailProxy front;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start(UsedDataDirectory.at(directory.resolve("database")));
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        front = new FaultyMailProxy(mail.getSmtp().getPort(), this::fault);
    }

    @AfterEach
    void stop() throws IOException {
        programs.forEach(p -> p.process.destroyForcibly());
        front.close();
        mail.stop();
        postgres.close();
    }

    @Test
    void twoProgramsDeliverEachMessageOnceThoughTheServerFailsAndOneOfThemDies() throws Exception {
        var victim = program("first", withServer());
        var other = program("second", withServer());
        write(MESSAGES);
        var ids = column("select message_id from mail");

        await("some mails").atMost(PATIENCE).until(() -> mail.getReceivedMessages().length >= SENT_WHEN_IT_DIES);
        victim.process.destroyForcibly();
        assertThat(victim.exitCode()).isEqualTo(137);
        var survivor = program("first", withServer());
        await("no pending message").atMost(PATIENCE).until(() -> column(
                        "select id from message where state = 'PENDING'")
                .isEmpty());

        var received = received();
        assertThat(new HashSet<>(received)).isEqualTo(new HashSet<>(ids));
        assertThat(received.size())
                .as("only what the dead one had in its hands")
                .isBetween(MESSAGES, MESSAGES + 1);
        assertThat(column("select distinct state from message")).containsExactly("SENT");
        assertThat(faults.get()).as("the server failed").isPositive();
        assertThat(number("select sum(attempts) from message") - MESSAGES - faults.get())
                .as("attempts beyond those that failed: the one that the dead one began")
                .isBetween(0, 1);
        assertThat(number("select count(*) from message where attempts = 1 and last_error is not null"))
                .isZero();
        assertThat(number("select count(*) from message where attempts > 1 and last_error is null"))
                .isBetween(0, 1);
        assertThat(column("select id from message where sent_at < created_at")).isEmpty();
        assertThat(front.mostAtOnce()).as("both were at it").isGreaterThanOrEqualTo(2);
        assertThat(survivor.stop()).isEqualTo(143);
        assertThat(other.stop()).isEqualTo(143);
        assertThat(other.output()).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void waitingMailIsReportedOnceAndLeavesWhenAServerIsConfigured() throws Exception {
        var silent = program("home");
        write(3);
        await("the missing server is told").until(() -> silent.output().contains("Mail is not sent"));
        await("one line only").during(WATCHED).until(() -> lines(silent, "Mail is not sent") == 1);
        assertThat(silent.stop()).isEqualTo(143);
        assertThat(mail.getReceivedMessages()).isEmpty();

        var sending = program("home", withServer());
        await("no pending message").atMost(PATIENCE).until(() -> column(
                        "select id from message where state = 'PENDING'")
                .isEmpty());
        assertThat(new HashSet<>(received())).hasSize(3);

        postgres.close();
        await("the lost database is told").until(() -> sending.output().contains("The outbox cannot be emptied"));
        await("one line only").during(WATCHED).until(() -> lines(sending, "The outbox cannot be emptied") == 1);
        assertThat(sending.output()).doesNotContain("\tat ");
    }

    @Test
    void backlogIsHeldAndToldOnceWhenMailIsSwitchedOn() throws Exception {
        var silent = program("home", "attache.mail.host=127.0.0.1", "attache.mail.port=" + front.port());
        await("the missing settings are told")
                .until(() -> silent.output().contains("but not attache.public-url and attache.mail.from."));
        write(4);
        execute("update message set before_ready = true");
        execute("update message set created_at = now() - interval '2 days' where id > -4");
        await("one line only").during(WATCHED).until(() -> lines(silent, "Mail is not sent") == 1);
        assertThat(silent.stop()).isEqualTo(143);

        var sending = program("home", withServer());
        await("no pending message").atMost(PATIENCE).until(() -> column(
                        "select id from message where state = 'PENDING'")
                .isEmpty());

        assertThat(column("select state from message order by id")).containsExactly("SENT", "HELD", "HELD", "HELD");
        assertThat(received()).hasSize(1);
        assertThat(lines(sending, "3 messages were written before they could be sent"))
                .isEqualTo(1);
        assertThat(sending.output()).contains("made-up 3");
    }

    /** One in twenty is turned away at the door, one in seven at the recipient; always before the mail is taken. */
    private String fault(String line) throws InterruptedException {
        if (line.startsWith("RCPT")) {
            Thread.sleep(20);
        }
        if (!line.startsWith("RCPT") && !line.equals(FaultyMailProxy.CONNECT)) {
            return FaultyMailProxy.PASS;
        }
        boolean atTheDoor = line.equals(FaultyMailProxy.CONNECT);
        int chance = chances.nextInt(100);
        if (chance >= (atTheDoor ? 5 : 15)) {
            return FaultyMailProxy.PASS;
        }
        faults.incrementAndGet();
        if (chance < 2) {
            return FaultyMailProxy.HANG_UP;
        }
        return atTheDoor ? "421 4.3.2 Not now" : "451 4.3.2 Try again later";
    }

    private String[] withServer() {
        return new String[] {
            "attache.public-url=http://desk.example",
            "attache.mail.from=desk@example.org",
            "attache.mail.host=127.0.0.1",
            "attache.mail.port=" + front.port(),
            "attache.mail.security=NONE",
            "attache.outbox.first-retry=100ms",
            "attache.outbox.attempts=50"
        };
    }

    private Program program(String home, String... settings) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("attache.seed=false", "attache.outbox.poll=200ms"));
        postgres.access().properties().forEach((name, value) -> all.add(name + "=" + value));
        all.addAll(List.of(settings));
        var program = Program.start(directory.resolve(home), all.toArray(String[]::new));
        programs.add(program);
        return program;
    }

    private void write(int count) throws SQLException {
        execute(
                """
                insert into summit (id, version, slug, name, zone, starts_on, ends_on, assumed_session_minutes,
                                    default_transfer_minutes, max_per_day, themes, formats, policy_areas,
                                    guest_categories, diets)
                values (-1, 0, 'made-up', '{"en": "Made up"}', 'Europe/Tallinn', '2030-05-14', '2030-05-15',
                        60, 20, 6, '[]', '[]', '[]', '[]', '[]')""");
        execute(
                """
                with written as (
                    insert into message (id, version, summit_id, topic, kind, state, attempts, next_attempt_at, created_at)
                    select -n, 0, -1, 'mail', 'CHANGE', 'PENDING', 0, now(), now() from generate_series(1, %d) n
                    returning -id n)
                insert into mail (id, recipient, language, subject, text, html, message_id)
                select -n, 'guest-' || n || '@example.org', 'en', 'Made up', 'Made up', '<p>Made up</p>',
                       '<' || gen_random_uuid() || '@example.org>'
                from written"""
                        .formatted(count));
    }

    private List<String> received() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(m -> {
                    try {
                        return m.getMessageID();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static long lines(Program program, String words) throws IOException {
        return program.output().lines().filter(line -> line.contains(words)).count();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        return Integer.parseInt(column(sql).get(0));
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private Connection connect() throws SQLException {
        var access = postgres.access();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
