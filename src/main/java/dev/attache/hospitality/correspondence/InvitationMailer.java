package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationEvent;
import dev.attache.outbox.mail.MailConfig;
import dev.attache.outbox.mail.Message;
import dev.attache.outbox.mail.MessageKind;
import dev.attache.outbox.mail.NewMessage;
import dev.attache.outbox.mail.Outbox;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Writes to guests what they are to be told, in the transaction of what it tells of. Who has no address gets none. */
@Singleton
class InvitationMailer {
    @Inject
    Outbox outbox;

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    void onNotice(@Observes InvitationEvent notice) {
        Invitation invitation = notice.invitation();
        if (notice.kind() == MessageKind.WITHDRAWAL && isTakenBack(invitation)) {
            return;
        }
        if (invitation.guest.email != null) {
            outbox.put(message(notice.kind(), invitation));
        }
    }

    /** Nothing more is sent of what waits; whether the guest was not written to at all: then there is nothing to tell. */
    private boolean isTakenBack(Invitation invitation) {
        outbox.cancelPending(invitation.id, "The invitation was withdrawn.");
        return Message.wasWritten(invitation.id, MessageKind.INVITATION) && !Message.anyMayHaveLeft(invitation.id);
    }

    private NewMessage message(MessageKind kind, Invitation invitation) {
        Instant now = clock.instant();
        Letter letter = new Letter(kind, invitation, config.fromName(), now);
        NewMessage message = new NewMessage(
                invitation.summit,
                invitation.id,
                kind,
                invitation.guest.email,
                invitation.guest.name.in(letter.language().tag),
                letter.language().tag,
                letter.subject(),
                LetterMails.text(letter).render(),
                LetterMails.html(letter).render());
        CalendarPart part = new CalendarPart(invitation, config, now);
        return CalendarPart.method(invitation.status)
                .map(method -> message.with(method, part.write(method)))
                .orElse(message);
    }
}
