package dev.attache.hospitality.invitation;

import static dev.attache.hospitality.invitation.InvitationStatus.ACCEPTED;
import static dev.attache.hospitality.invitation.InvitationStatus.ATTENDED;
import static dev.attache.hospitality.invitation.InvitationStatus.DECLINED;
import static dev.attache.hospitality.invitation.InvitationStatus.NO_SHOW;
import static dev.attache.hospitality.invitation.InvitationStatus.SENT;
import static dev.attache.hospitality.invitation.InvitationStatus.TENTATIVE;
import static dev.attache.hospitality.invitation.InvitationStatus.WAITLISTED;
import static dev.attache.hospitality.invitation.InvitationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attache.hospitality.guest.Guest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The moves of an invitation's life: which state allows which, and what each does. Without a database. */
class InvitationTest {
    private static final Instant NOW = Instant.parse("2030-05-14T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
            status     | send | remind | link | answer by link | answer by desk | tick off | withdraw
            DRAFT      | yes  | no     | yes  | yes            | no             | no       | yes
            SENT       | no   | yes    | yes  | yes            | yes            | no       | yes
            ACCEPTED   | no   | no     | yes  | yes            | yes            | yes      | yes
            DECLINED   | no   | no     | yes  | yes            | yes            | no       | yes
            TENTATIVE  | no   | yes    | yes  | yes            | yes            | no       | yes
            WAITLISTED | no   | no     | yes  | yes            | yes            | no       | yes
            ATTENDED   | no   | no     | yes  | no             | no             | yes      | no
            NO_SHOW    | no   | no     | yes  | no             | no             | yes      | no
            WITHDRAWN  | no   | no     | no   | no             | no             | no       | no
            """)
    void movesAreLegalByState(
            InvitationStatus status,
            String send,
            String remind,
            String link,
            String answerByLink,
            String answerByDesk,
            String tickOff,
            String withdraw) {
        check(send, status, in(status)::send, NOW);
        check(remind, status, in(status)::remind, NOW);
        check(link, status, in(status)::requireNotWithdrawn);
        check(answerByLink, status, in(status)::requireAnswerable, Channel.LINK);
        check(answerByDesk, status, in(status)::requireAnswerable, Channel.PHONE);
        check(tickOff, status, in(status)::requireExpected);
        check(withdraw, status, in(status)::withdraw);
    }

    @Test
    void invitationStartsAsADraft() {
        assertThat(new Invitation().status).isEqualTo(InvitationStatus.DRAFT);
    }

    @Test
    void sendingKeepsItsMoment() {
        Invitation invitation = in(InvitationStatus.DRAFT);

        invitation.send(NOW);

        assertThat(invitation.status).isEqualTo(SENT);
        assertThat(invitation.sentAt).isEqualTo(NOW);
    }

    @Test
    void reminderKeepsItsMomentAndTheState() {
        Invitation invitation = in(TENTATIVE);

        invitation.remind(NOW);

        assertThat(invitation.status).isEqualTo(TENTATIVE);
        assertThat(invitation.remindedAt).isEqualTo(NOW);
    }

    @Test
    void acceptedPartyHoldsItsSeatsAndLeavesTheWaitingList() {
        Invitation invitation = waiting(3, 7);

        invitation.accept(2);

        assertThat(invitation.status).isEqualTo(ACCEPTED);
        assertThat(invitation.seatsHeld()).isEqualTo(2);
        assertThat(invitation.waitlistNo).isNull();
    }

    @Test
    void waitingPartyHoldsNoSeats() {
        Invitation invitation = in(SENT);

        invitation.await(3, 7);

        assertThat(invitation.status).isEqualTo(WAITLISTED);
        assertThat(invitation.partySize).isEqualTo(3);
        assertThat(invitation.waitlistNo).isEqualTo(7);
        assertThat(invitation.seatsHeld()).isZero();
    }

    @Test
    void guestWhoDeclinesLeavesNoPartyBehind() {
        Invitation invitation = waiting(3, 7);
        invitation.companions = List.of(new PartyMember("Companion", List.of()));

        invitation.decline();

        assertThat(invitation.status).isEqualTo(DECLINED);
        assertThat(invitation.partySize).isNull();
        assertThat(invitation.companions).isEmpty();
        assertThat(invitation.waitlistNo).isNull();
    }

    @Test
    void guestWhoSaysPerhapsGivesSeatsAndPlaceBack() {
        Invitation invitation = waiting(3, 7);

        invitation.perhaps(2);

        assertThat(invitation.status).isEqualTo(TENTATIVE);
        assertThat(invitation.partySize).isEqualTo(2);
        assertThat(invitation.waitlistNo).isNull();
        assertThat(invitation.seatsHeld()).isZero();
    }

    @Test
    void withdrawalLeavesTheWaitingListAndRaisesTheSequence() {
        Invitation invitation = waiting(3, 7);
        int before = invitation.sequence;

        invitation.withdraw();

        assertThat(invitation.status).isEqualTo(WITHDRAWN);
        assertThat(invitation.waitlistNo).isNull();
        assertThat(invitation.sequence).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource({"true, false, ATTENDED", "false, true, NO_SHOW", "false, false, ACCEPTED"})
    void eveningShowsWhoCame(boolean somebodyCame, boolean nobodyCame, InvitationStatus status) {
        for (InvitationStatus before : List.of(ACCEPTED, ATTENDED, NO_SHOW)) {
            Invitation invitation = in(before);

            invitation.showed(somebodyCame, nobodyCame);

            assertThat(invitation.status).isEqualTo(status);
        }
    }

    @Test
    void eveningShowsNothingOfWhoHasNotAccepted() {
        refused(WAITLISTED, () -> in(WAITLISTED).showed(true, false));
    }

    private static Invitation in(InvitationStatus status) {
        Invitation invitation = new Invitation();
        invitation.guest = new Guest();
        invitation.status = status;
        return invitation;
    }

    private static Invitation waiting(int party, int number) {
        Invitation invitation = in(SENT);
        invitation.await(party, number);
        return invitation;
    }

    private static <T> void check(String legal, InvitationStatus status, Consumer<T> move, T with) {
        check(legal, status, () -> move.accept(with));
    }

    private static void check(String legal, InvitationStatus status, Runnable move) {
        if (legal.equals("yes")) {
            assertThatCode(move::run).doesNotThrowAnyException();
        } else {
            refused(status, move);
        }
    }

    private static void refused(InvitationStatus status, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(IllegalMove.class, illegal -> assertThat(illegal.facts())
                .isEqualTo(Map.of("invitationStatus", status)));
    }
}
