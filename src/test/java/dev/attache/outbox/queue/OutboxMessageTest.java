package dev.attache.outbox.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.outbox.queue.DeliveryFailed.Reach;
import org.junit.jupiter.api.Test;

/** What becomes of a message whose attempt failed, without a database. */
class OutboxMessageTest {
    private static final int MOST_ATTEMPTS = 4;

    private final OutboxMessage message = new OutboxMessage();

    OutboxMessageTest() {
        message.state = MessageState.PENDING;
        message.attempts = MOST_ATTEMPTS;
    }

    @Test
    void messageThatIsRefusedForNowWaitsUntilItsLastAttempt() {
        message.attempts = MOST_ATTEMPTS - 1;
        fail(Reach.FOR_NOW);
        assertThat(message.state).isEqualTo(MessageState.PENDING);

        message.attempts = MOST_ATTEMPTS;
        fail(Reach.FOR_NOW);
        assertThat(message.state).isEqualTo(MessageState.FAILED);
    }

    @Test
    void messageThatIsRefusedForGoodFailsAtOnce() {
        message.attempts = 1;

        fail(Reach.FOR_GOOD);

        assertThat(message.state).isEqualTo(MessageState.FAILED);
    }

    @Test
    void messageWaitsForAServerThatIsAwayHoweverOftenItWasTried() {
        message.attempts = 100 * MOST_ATTEMPTS;

        fail(Reach.SERVER);

        assertThat(message.state).isEqualTo(MessageState.PENDING);
        assertThat(message.lastError).isEqualTo("451 Busy");
    }

    @Test
    void messageCancelledDuringItsLastAttemptStaysCancelled() {
        for (Reach reach : Reach.values()) {
            message.state = MessageState.PENDING;
            message.cancel("Withdrawn");

            fail(reach);

            assertThat(message.state).isEqualTo(MessageState.CANCELLED);
            assertThat(message.lastError).isEqualTo("Withdrawn");
        }
    }

    @Test
    void headerHoldsNoLineEnd() {
        assertThat(OutboxMessage.oneLine("Hello\r\nBcc: all@example.org\nX-Evil: 1\u2028\u2029\u0000."))
                .isEqualTo("Hello Bcc: all@example.org X-Evil: 1 .");
    }

    private void fail(Reach reach) {
        message.failed(new DeliveryFailed(reach, "451 Busy"), MOST_ATTEMPTS);
    }
}
