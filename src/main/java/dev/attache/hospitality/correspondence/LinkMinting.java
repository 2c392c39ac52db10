package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationAddress;
import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.outbox.mail.Delivering;
import dev.attache.outbox.mail.Message;
import dev.attache.outbox.mail.MessageKind;
import dev.attache.platform.edge.PublicAddress;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Gives a letter the guest's own link as it leaves: as long as the invitation is alive, and a reminder as long as there is
 * something to remind of. The summit is locked first, so that no withdrawal passes by without seeing the link.
 */
@Singleton
class LinkMinting {
    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    void onDelivering(@Observes Delivering delivering) {
        Message message = delivering.message();
        if (message.invitationId == null) {
            return;
        }
        Summit.lock(message.summit.slug);
        Invitation invitation = Invitation.findById(message.invitationId);
        if (invitation != null && isTrueStill(message.kind, invitation.status)) {
            String secret = InvitationLink.add(invitation, clock.instant());
            delivering.link(address.link(InvitationAddress.path(secret)));
        }
    }

    private static boolean isTrueStill(MessageKind kind, InvitationStatus status) {
        return kind == MessageKind.REMINDER
                ? InvitationStatus.OPEN.contains(status)
                : status != InvitationStatus.WITHDRAWN;
    }
}
