package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.outbox.mail.MailDue;
import dev.attache.programme.summit.Summit;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Drops obsolete mails before they leave: about a dinner that is over or cancelled, about an invitation that was withdrawn, a reminder
 * of an answered one. The summit is locked first, so that a concurrent change sees the mail or is seen.
 */
@Singleton
class ObsoleteMails {
    void onMailDue(@Observes MailDue due) {
        Long id = due.mail().idOf(InvitationMailer.SUBJECT);
        if (id == null) {
            return;
        }
        Summit.lock(due.mail().summit.slug);
        String reason = reason(MessageKind.valueOf(due.mail().kind), Invitation.findById(id), due.now());
        if (reason != null) {
            due.drop(reason);
        }
    }

    /** Null where the mail is to leave. */
    private static String reason(MessageKind kind, Invitation invitation, Instant now) {
        if (invitation == null) {
            return null;
        }
        if (invitation.dinner.isOver(now)) {
            return "The dinner is over.";
        }
        if (kind == MessageKind.WITHDRAWAL) {
            return null;
        }
        if (invitation.dinner.isCancelled() != (kind == MessageKind.CANCELLATION)) {
            return invitation.dinner.isCancelled() ? "The dinner is cancelled." : "The dinner takes place.";
        }
        if (invitation.status == InvitationStatus.WITHDRAWN && kind != MessageKind.CANCELLATION) {
            return "The invitation was withdrawn.";
        }
        if (kind == MessageKind.REMINDER && !InvitationStatus.OPEN.contains(invitation.status)) {
            return "The guest has answered.";
        }
        return null;
    }
}
