package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationAddress;
import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.outbox.mail.LinkRequested;
import dev.attache.outbox.mail.Mail;
import dev.attache.platform.edge.PublicAddress;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Creates the guest's secret link at the delivery of a mail, while the invitation is not withdrawn and, for a reminder,
 * not answered. The summit is locked first, so that a concurrent withdrawal sees the link.
 */
@Singleton
class LinkMinting {
    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    void onLinkRequested(@Observes LinkRequested request) {
        Mail mail = request.mail();
        Long id = mail.idOf(InvitationMailer.SUBJECT);
        if (id == null) {
            return;
        }
        Summit.lock(mail.summit.slug);
        Invitation invitation = Invitation.findById(id);
        if (invitation != null && isTrueStill(MessageKind.valueOf(mail.kind), invitation.status)) {
            String secret = InvitationLink.add(invitation, clock.instant());
            request.link(address.link(InvitationAddress.path(secret)));
        }
    }

    private static boolean isTrueStill(MessageKind kind, InvitationStatus status) {
        return kind == MessageKind.REMINDER
                ? InvitationStatus.OPEN.contains(status)
                : status != InvitationStatus.WITHDRAWN;
    }
}
