package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.projection.Projections;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * The waiting list rule: free seats go down the list in the order in which the parties accepted, each time to the first
 * party that fits whole; a party that does not fit keeps its place and sees the reason, and one that asks for more goes
 * to the end.
 *
 * <p>So after every change no party waits that would fit. The caller has locked the summit.
 */
@Singleton
public class Waitlist {
    @Inject
    Event<InvitationEvent> events;

    @Inject
    Projections projections;

    /** The held seats of a dinner, and whether any party waits for seats there. */
    record Seats(int held, boolean anyWaits) {
        static final String SQL =
                """
                select d.seats_held,
                       exists (select from invitation i where i.dinner_id = d.id and i.waitlist_no is not null)
                from dinner d where d.id = ?""";
    }

    /** Promotes the parties that fit into the free seats, and tells them; nobody while the dinner is cancelled. */
    void promote(Dinner dinner) {
        boolean anyWaits = recount(dinner);
        int free = dinner.seatsFree();
        if (!anyWaits || free <= 0 || dinner.isCancelled()) {
            return;
        }
        List<Invitation> promoted = fitting(Invitation.waitingFor(free, dinner), free);
        for (Invitation party : promoted) {
            seated(party);
            party.accept(party.partySize);
            events.fire(new InvitationEvent(MessageKind.PROMOTION, party));
        }
        if (!promoted.isEmpty()) {
            recount(dinner);
        }
    }

    /** Counts the held seats anew and answers whether any party waits. */
    boolean recount(Dinner dinner) {
        Invitation.flush();
        Seats seats = projections.list(Seats.class, Seats.SQL, dinner.id).get(0);
        dinner.recounted(seats.held);
        return seats.anyWaits;
    }

    /** The parties that get the free seats: in the order of the list each that fits whole into what is left. */
    static List<Invitation> fitting(List<Invitation> waiting, int free) {
        List<Invitation> fitting = new ArrayList<>();
        int left = free;
        for (Invitation party : waiting) {
            if (party.partySize <= left) {
                left -= party.partySize;
                fitting.add(party);
            }
        }
        return fitting;
    }

    /** Counts, for those before it on the list, that this party got seats. */
    void seated(Invitation party) {
        Invitation.update(
                "passedOver = passedOver + 1 where dinner = ?1 and status = ?2 and waitlistNo < ?3",
                party.dinner,
                InvitationStatus.WAITLISTED,
                party.waitlistNo == null ? Integer.MAX_VALUE : party.waitlistNo);
    }

    /** Puts a party at the end of the list, unless it keeps its place. */
    void append(Invitation invitation, int party) {
        invitation.await(party, keepsPlace(invitation, party) ? invitation.waitlistNo : nextNumber(invitation.dinner));
    }

    /** A party that waits already keeps its place when it asks for as many seats as before or fewer. */
    static boolean keepsPlace(Invitation invitation, int party) {
        return invitation.status == InvitationStatus.WAITLISTED && invitation.partySize >= party;
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
