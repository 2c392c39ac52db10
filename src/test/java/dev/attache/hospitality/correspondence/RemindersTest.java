package dev.attache.hospitality.correspondence;

import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.Race;
import dev.attache.TestMail;
import dev.attache.hospitality.invitation.Invitation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded by itself, and when. */
@QuarkusTest
class RemindersTest {
    private static final Instant DEADLINE = Instant.parse("2031-03-10T16:00:00Z");

    @Inject
    Reminders reminders;

    private Given summit;

    @BeforeEach
    void aDinner() {
        summit = Given.aSummit()
                .withDinner("Dinner", 10, Map.of("rsvpBy", DEADLINE.toString()))
                .withDinner("Whenever", 10);
        for (String name : List.of("Silent", "Perhaps", "Yes", "No", "Draft", "Elsewhere")) {
            summit.withGuest(name, Map.of("email", TestMail.anAddress("guest")));
        }
        summit.withGuest("Unreachable")
                .invited("Silent", "Dinner", 1)
                .invited("Perhaps", "Dinner", 1)
                .invited("Yes", "Dinner", 1)
                .invited("No", "Dinner", 1)
                .drafted("Draft", "Dinner", 1)
                .invited("Elsewhere", "Whenever", 1)
                .invited("Unreachable", "Dinner", 1)
                .accepted("Yes", 1);
        summit.answer("Perhaps", Map.of("answer", "TENTATIVE"));
        summit.answer("No", Map.of("answer", "DECLINED"));
        summit.mailed("Silent").mailed("Perhaps").mailed("Elsewhere");
    }

    @Test
    void guestWithoutAnAnswerIsRemindedOnceBeforeTheDeadline() {
        reminders.remind(DEADLINE.minus(Duration.ofDays(3)).minusSeconds(1));
        assertThat(reminded()).as("it is far still").isEmpty();

        assertThat(reminders.remind(DEADLINE.minus(Duration.ofDays(2)))).isGreaterThanOrEqualTo(2);
        assertThat(reminded()).containsExactlyInAnyOrder("Silent", "Perhaps");

        reminders.remind(DEADLINE.minus(Duration.ofDays(1)));
        assertThat(reminded()).as("once").hasSize(2);
        assertThat(read(summit.pathOfInvitation("Silent")).getString("remindedAt"))
                .isNotNull();
        assertThat(read(summit.pathOfInvitation("Unreachable")).getString("remindedAt"))
                .isNull();
    }

    @Test
    void afterTheDeadlineNobodyIsReminded() {
        reminders.remind(DEADLINE);
        reminders.remind(DEADLINE.plusSeconds(1));

        assertThat(reminded()).isEmpty();
    }

    @Test
    void recentlyWrittenGuestIsNotReminded() {
        Instant now = Instant.parse(
                read(summit.pathOfInvitation("Silent")).getString("sentAt").replaceFirst("\\..*", "Z"));
        Given.patch(
                        summit.pathOfDinner("Dinner"),
                        Map.of("rsvpBy", now.plus(Duration.ofDays(1)).toString()))
                .then()
                .statusCode(200);

        reminders.remind(now.plus(Duration.ofHours(1)));

        assertThat(reminded()).isEmpty();
    }

    @Test
    void guestWhoSaidPerhapsShortlyBeforeIsNotReminded() {
        Instant answered = Instant.parse(read(summit.pathOfInvitation("Perhaps"))
                .getString("respondedAt")
                .replaceFirst("\\..*", "Z"));
        for (String guest : List.of("Silent", "Perhaps")) {
            sentBefore(guest, answered.minus(Duration.ofDays(30)));
        }
        Given.patch(
                        summit.pathOfDinner("Dinner"),
                        Map.of("rsvpBy", answered.plus(Duration.ofDays(1)).toString()))
                .then()
                .statusCode(200);

        reminders.remind(answered.plus(Duration.ofHours(1)));

        assertThat(reminded()).containsExactly("Silent");
    }

    @Test
    void severalProgramsRemindEachGuestOnce() throws Exception {
        Race.of(4, i -> () -> reminders.remind(DEADLINE.minus(Duration.ofDays(2))));

        assertThat(reminded()).containsExactlyInAnyOrder("Silent", "Perhaps");
    }

    private void sentBefore(String guest, Instant sentAt) {
        long id = read(summit.pathOfInvitation(guest)).getLong("id");
        QuarkusTransaction.requiringNew().run(() -> Invitation.update("sentAt = ?1 where id = ?2", sentAt, id));
    }

    private List<String> reminded() {
        return read(summit.path() + "/messages?kind=REMINDER").getList("results.recipientName", String.class);
    }
}
