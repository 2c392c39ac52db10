package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.outbox.mail.MessageKind;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Free seats go down the waiting list in the order in which the parties accepted, each time to the first party that fits
 * into them whole; a party that does not fit keeps its place and is told why, and one that asks for more goes to the end.
 *
 * <p>So after every change nobody waits who would fit. The caller has locked the summit.
 */
@Singleton
public class Waitlist {
    @Inject
    Event<InvitationEvent> notices;

    /** Seats everybody who fits into what is free, and tells them. */
    void promote(Dinner dinner) {
        dinner.recount();
        int free = dinner.seatsFree();
        for (Invitation waiting : Invitation.waitingFor(free, dinner)) {
            if (waiting.partySize <= free) {
                free -= waiting.partySize;
                seated(waiting);
                waiting.accept(waiting.partySize);
                notices.fire(new InvitationEvent(MessageKind.PROMOTION, waiting));
            }
        }
        dinner.recount();
    }

    /** Takes note, for those before it on the list, that this party got seats. */
    void seated(Invitation party) {
        Invitation.update(
                "passedOver = passedOver + 1 where dinner = ?1 and status = ?2 and waitlistNo < ?3",
                party.dinner,
                InvitationStatus.WAITLISTED,
                party.waitlistNo == null ? Integer.MAX_VALUE : party.waitlistNo);
    }

    /** Puts a party at the end of the list; who waits already for as many or more keeps the place. */
    void append(Invitation invitation, int party) {
        boolean keepsPlace = invitation.status == InvitationStatus.WAITLISTED && invitation.partySize >= party;
        invitation.await(party, keepsPlace ? invitation.waitlistNo : nextNumber(invitation.dinner));
    }

    private static int nextNumber(Dinner dinner) {
        return 1
                + Invitation.find("select coalesce(max(waitlistNo), 0) from Invitation where dinner = ?1", dinner)
                        .project(Integer.class)
                        .firstResult();
    }

    /** The place on the list from 1; null where the invitation does not wait. */
    static Integer position(Invitation invitation, List<Long> waiting) {
        int at = waiting.indexOf(invitation.id);
        return at < 0 ? null : at + 1;
    }
}
