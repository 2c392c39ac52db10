package dev.attache.hospitality.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of the parties that move up from the waiting list, and of the place there, without a database. */
class WaitlistTest {

    @ParameterizedTest
    @CsvSource({
        // waiting parties in their order, free seats, the parties that get seats
        "3 2 1, 0, ''",
        "3 2 1, 1, 1",
        "3 2 1, 2, 2",
        "3 2 1, 3, 3",
        "3 2 1, 4, 3 1",
        "3 2 1, 5, 3 2",
        "3 2 1, 6, 3 2 1",
        "1 1 1, 2, 1 1",
        "4, 3, ''",
        "2, -1, ''",
        "'', 5, ''",
    })
    void freeSeatsGoToEachPartyThatFitsInTheOrderOfTheList(String waiting, int free, String seated) {
        assertThat(Waitlist.fitting(parties(waiting).toList(), free))
                .extracting(i -> i.partySize)
                .containsExactlyElementsOf(parties(seated).map(i -> i.partySize).toList());
    }

    @Test
    void partyThatDoesNotFitBlocksNobodyBehindIt() {
        Invitation large = waiting(4);
        Invitation small = waiting(1);

        assertThat(Waitlist.fitting(Stream.of(large, small).toList(), 2)).containsExactly(small);
    }

    @Test
    void firstOfTwoEqualPartiesIsSeated() {
        Invitation first = waiting(2);
        Invitation second = waiting(2);

        assertThat(Waitlist.fitting(Stream.of(first, second).toList(), 3)).containsExactly(first);
    }

    @Test
    void partyThatAsksForAsManyOrFewerKeepsItsPlace() {
        assertThat(Waitlist.keepsPlace(waiting(3), 3)).isTrue();
        assertThat(Waitlist.keepsPlace(waiting(3), 2)).isTrue();
    }

    @Test
    void partyThatAsksForMoreLosesItsPlace() {
        assertThat(Waitlist.keepsPlace(waiting(3), 4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SENT", "DECLINED", "TENTATIVE", "ACCEPTED"})
    void partyThatDoesNotWaitHasNoPlaceToKeep(InvitationStatus status) {
        Invitation invitation = waiting(3);
        invitation.status = status;

        assertThat(Waitlist.keepsPlace(invitation, 3)).isFalse();
    }

    private static Stream<Invitation> parties(String sizes) {
        return Stream.of(sizes.split(" ")).filter(s -> !s.isEmpty()).map(s -> waiting(Integer.parseInt(s)));
    }

    private static Invitation waiting(int party) {
        Invitation invitation = new Invitation();
        invitation.status = InvitationStatus.WAITLISTED;
        invitation.partySize = party;
        invitation.waitlistNo = 1;
        return invitation;
    }
}
