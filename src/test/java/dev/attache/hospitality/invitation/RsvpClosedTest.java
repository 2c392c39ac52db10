package dev.attache.hospitality.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.programme.summit.Summit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Until when guests may answer, without a clock. */
class RsvpClosedTest {
    private static final Instant DEADLINE = Instant.parse("2030-05-10T16:00:00Z");

    private final Dinner dinner = new Dinner();

    RsvpClosedTest() {
        dinner.summit = new Summit();
        dinner.summit.zone = ZoneId.of("Europe/Tallinn");
        dinner.rsvpBy = DEADLINE;
    }

    @Test
    void answerAtTheDeadlineIsTaken() {
        assertThat(RsvpClosed.isOver(dinner, DEADLINE)).isFalse();
        assertThatCode(() -> RsvpClosed.refuseIfOver(dinner, DEADLINE)).doesNotThrowAnyException();
    }

    @Test
    void answerAfterTheDeadlineIsRefusedNamingIt() {
        assertThat(RsvpClosed.isOver(dinner, DEADLINE.plusNanos(1))).isTrue();
        assertThatThrownBy(() -> RsvpClosed.refuseIfOver(dinner, DEADLINE.plusNanos(1)))
                .isInstanceOfSatisfying(RsvpClosed.class, closed -> assertThat(closed.facts())
                        .isEqualTo(Map.of("rsvpBy", OffsetDateTime.parse("2030-05-10T19:00:00+03:00"))));
    }

    @Test
    void dinnerWithoutADeadlineTakesAnswersAtAnyTime() {
        dinner.rsvpBy = null;

        assertThat(RsvpClosed.isOver(dinner, Instant.MAX)).isFalse();
    }
}
