package dev.attache.hospitality.invitation;

import static dev.attache.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seats that a party holds, as {@link Invitation#seatsHeld} counts them and as the database's trigger does. */
@QuarkusTest
class HeldSeatsTest {

    @ParameterizedTest
    @EnumSource
    void databaseGivesAPartyTheSeatsThatItsStatusHolds(InvitationStatus status) {
        Given summit = Given.aSummit().withDinner("Dinner", 4).withGuest("Ana").invited("Ana", "Dinner", 3);
        long id = read(summit.pathOfInvitation("Ana")).getLong("id");

        QuarkusTransaction.requiringNew().run(() -> become(id, status));

        int held = QuarkusTransaction.requiringNew()
                .call(() -> Invitation.<Invitation>findById(id).seatsHeld());
        assertThat(read(summit.pathOfDinner("Dinner")).getInt("seatsHeld")).isEqualTo(held);
        assertThat(read(summit.pathOfDinner("Dinner") + "/attendees").getList("results"))
                .hasSize(held);
    }

    private void become(long id, InvitationStatus status) {
        Invitation invitation = Invitation.findById(id);
        invitation.status = status;
        invitation.partySize = 3;
        invitation.waitlistNo = status == InvitationStatus.WAITLISTED ? 1 : null;
    }
}
