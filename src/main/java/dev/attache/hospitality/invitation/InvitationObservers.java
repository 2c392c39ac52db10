package dev.attache.hospitality.invitation;

import dev.attache.delegation.assignment.DelegateReleased;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerChanged;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.platform.deletion.Deletion;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Applies changes of dinners, delegates and guests to invitations. */
@Singleton
class InvitationObservers {
    @Inject
    Waitlist waitlist;

    @Inject
    Event<InvitationEvent> events;

    /**
     * Tells expected guests of another time or place, of a cancellation and of a reinstatement, and promotes the waiting
     * list after a change of capacity. Changes of a cancelled dinner are not told.
     */
    void onChange(@Observes DinnerChanged change) {
        if (change.isOfFacts()) {
            Dinner dinner = change.dinner();
            MessageKind kind = dinner.isCancelled() ? MessageKind.CANCELLATION : MessageKind.CHANGE;
            boolean told =
                    change.told() && !(dinner.isCancelled() && change.before().isCancelled());
            Invitation.in(InvitationStatus.EXPECTED, dinner)
                    .forEach(i -> events.fire(new InvitationEvent(kind, i, change.before(), told)));
        }
        waitlist.promote(change.dinner());
    }

    /** Promotes the waiting list after a delegate's release. */
    void onRelease(@Observes DelegateReleased release) {
        if (release.from() instanceof Dinner dinner) {
            waitlist.promote(dinner);
        }
    }

    void onDeletion(@Observes Deletion deletion) {
        if (deletion.of() instanceof Dinner dinner) {
            deletion.blockedBy("invitations", refs(Invitation.inOrder(dinner)));
        }
        if (deletion.of() instanceof Guest guest) {
            deletion.blockedBy("invitations", refs(Invitation.list("guest = ?1 order by id", guest)));
        }
    }

    private static List<GuestRef> refs(List<Invitation> invitations) {
        return invitations.stream().map(i -> GuestRef.of(i.guest)).toList();
    }
}
