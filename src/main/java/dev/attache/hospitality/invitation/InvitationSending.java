package dev.attache.hospitality.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Sends invitations, reminders and withdrawals. The caller has locked the summit. */
@Singleton
public class InvitationSending {
    @Inject
    Waitlist waitlist;

    @Inject
    Event<InvitationEvent> events;

    @Inject
    Clock clock;

    /** Sends the invitation by mail, unless the desk hands it over by other means. */
    public void send(Invitation invitation, boolean mail) {
        invitation.dinner.requireScheduled();
        invitation.send(clock.instant());
        if (mail) {
            events.fire(new InvitationEvent(MessageKind.INVITATION, invitation));
        }
    }

    public void remind(Invitation invitation) {
        invitation.dinner.requireScheduled();
        invitation.remind(clock.instant());
        events.fire(new InvitationEvent(MessageKind.REMINDER, invitation));
    }

    /**
     * Withdraws the invitation: ends its links and frees its seats; a guest who never got it, or
     * was told that the dinner is cancelled, is not told.
     */
    public void withdraw(Invitation invitation) {
        boolean known = invitation.sentAt != null;
        invitation.withdraw();
        InvitationLink.killAll(invitation);
        if (known && !invitation.dinner.isCancelled()) {
            events.fire(new InvitationEvent(MessageKind.WITHDRAWAL, invitation));
        }
        waitlist.promote(invitation.dinner);
    }
}
