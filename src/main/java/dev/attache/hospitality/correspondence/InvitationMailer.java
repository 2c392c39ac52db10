package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationEvent;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.mail.MailConfig;
import dev.attache.outbox.mail.NewMail;
import dev.attache.outbox.queue.Outbox;
import dev.attache.outbox.queue.OutboxMessage;
import dev.attache.outbox.queue.Subject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Writes mails to guests into the outbox, in the transaction of the change that they tell of. A guest without a mail
 * address gets none.
 */
@Singleton
class InvitationMailer {
    /** The kind of subject that its mails are about. */
    static final String SUBJECT = "invitation";

    @Inject
    Outbox outbox;

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    void onInvitationEvent(@Observes InvitationEvent event) {
        Invitation invitation = event.invitation();
        if (event.kind() == MessageKind.WITHDRAWAL && isTakenBack(invitation)) {
            return;
        }
        if (invitation.guest.email != null) {
            outbox.put(new Mail(mail(event.kind(), invitation), config.domain()));
        }
    }

    /**
     * Cancels the pending mails of a withdrawn invitation; true when no mail has left, so that the withdrawal is not
     * mailed.
     */
    private boolean isTakenBack(Invitation invitation) {
        Subject about = subject(invitation.id);
        outbox.cancelPending(Mail.TOPIC, about, "The invitation was withdrawn.");
        return OutboxMessage.wasWritten(Mail.TOPIC, about, MessageKind.INVITATION.name())
                && !OutboxMessage.anyMayHaveLeft(Mail.TOPIC, about);
    }

    static Subject subject(long invitation) {
        return new Subject(SUBJECT, invitation);
    }

    private NewMail mail(MessageKind kind, Invitation invitation) {
        Instant now = clock.instant();
        Letter letter = new Letter(kind, invitation, config.fromName(), now);
        NewMail mail = new NewMail(
                invitation.summit,
                subject(invitation.id),
                kind.name(),
                invitation.guest.email,
                invitation.guest.name.in(letter.language().tag),
                letter.language().tag,
                letter.subject(),
                LetterMails.text(letter).render(),
                LetterMails.html(letter).render());
        CalendarPart part = new CalendarPart(invitation, config, now);
        return CalendarPart.method(invitation.status)
                .map(method -> mail.with(method, part.write(method)))
                .orElse(mail);
    }
}
