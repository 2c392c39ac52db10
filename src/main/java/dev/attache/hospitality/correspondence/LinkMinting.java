package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationAddress;
import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.outbox.mail.LinkRequested;
import dev.attache.platform.edge.PublicAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Creates the guest's secret link at the delivery of a mail; {@link ObsoleteMails} has locked the summit. */
@Singleton
class LinkMinting {
    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    void onLinkRequested(@Observes LinkRequested request) {
        Long id = request.mail().idOf(InvitationMailer.SUBJECT);
        Invitation invitation = id == null ? null : Invitation.findById(id);
        if (invitation != null) {
            String secret = InvitationLink.add(invitation, clock.instant());
            request.link(address.link(InvitationAddress.path(secret)));
        }
    }
}
