package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.dinner.DinnerFacts;
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
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes mails to guests into the outbox, in the transaction of the change that they tell of. A mail replaces those to the
 * same guest that have not left yet. A guest without a mail address gets none.
 */
@Singleton
class InvitationMailer {
    /** The kind of subject that its mails are about. */
    static final String SUBJECT = "invitation";

    private static final Set<MessageKind> CHANGES = EnumSet.of(MessageKind.CHANGE, MessageKind.CANCELLATION);

    @Inject
    Outbox outbox;

    @Inject
    MailConfig sender;

    @Inject
    CorrespondenceConfig config;

    @Inject
    Clock clock;

    void onInvitationEvent(@Observes InvitationEvent event) {
        Invitation invitation = event.invitation();
        List<OutboxMessage> waiting = outbox.waiting(Mail.TOPIC, subject(invitation.id));
        List<OutboxMessage> untried =
                waiting.stream().filter(m -> m.attempts == 0).toList();
        switch (event.kind()) {
            case CHANGE -> change(event, untried);
            case CANCELLATION -> cancelDinner(event, untried);
            case REMINDER -> remind(invitation, untried);
            case WITHDRAWAL -> withdraw(invitation, waiting);
            default -> {
                cancel(waiting, "A later mail replaces it.");
                put(mail(event.kind(), invitation), Duration.ZERO);
            }
        }
    }

    /** A mail that waits asks already. */
    private void remind(Invitation invitation, List<OutboxMessage> untried) {
        if (untried.isEmpty()) {
            put(mail(MessageKind.REMINDER, invitation), Duration.ZERO);
        }
    }

    /** The withdrawal of an invitation that has not left is not mailed. */
    private void withdraw(Invitation invitation, List<OutboxMessage> waiting) {
        cancel(waiting, "The invitation was withdrawn.");
        if (!isUnheardOf(invitation)) {
            put(mail(MessageKind.WITHDRAWAL, invitation), Duration.ZERO);
        }
    }

    /**
     * A change is mailed after a wait. Changes within it make one mail, and none when they come to nothing. A mail of
     * another kind that has not been tried yet is written anew instead.
     */
    private void change(InvitationEvent event, List<OutboxMessage> untried) {
        Invitation invitation = event.invitation();
        Optional<Mail> other = latest(untried.stream().filter(m -> !isChange(m)));
        Optional<Mail> earlier = latest(untried.stream().filter(InvitationMailer::isChange));
        boolean held = other.filter(OutboxMessage::isHeld).isPresent();
        cancel(untried, "A later change replaces it.");
        if (other.isPresent()) {
            Optional<NewMail> anew = mail(MessageKind.valueOf(other.get().kind), invitation);
            if (held) {
                anew.ifPresent(mail -> outbox.putHeld(new Mail(mail, sender.domain())));
            } else {
                put(anew, Duration.ZERO);
            }
            return;
        }
        if (!isUnheardOf(invitation)) {
            tell(event, earlier);
        } else if (event.told()) {
            put(mail(MessageKind.INVITATION, invitation), Duration.ZERO);
        }
    }

    /** A cancellation is mailed after a wait, as a change; not to a guest whose invitation has not left. */
    private void cancelDinner(InvitationEvent event, List<OutboxMessage> untried) {
        Optional<Mail> earlier = latest(untried.stream().filter(InvitationMailer::isChange));
        cancel(untried, "The dinner is cancelled.");
        if (!isUnheardOf(event.invitation())) {
            tell(event, earlier);
        }
    }

    /** Writes the mail of a change, unless the guest knows all that it would tell. */
    private void tell(InvitationEvent event, Optional<Mail> earlier) {
        Invitation invitation = event.invitation();
        String known = earlier.map(m -> m.known).orElse(event.before().toString());
        if ((event.told() || earlier.isPresent())
                && !DinnerFacts.of(invitation.dinner).are(known)) {
            boolean reinstated = event.before().isCancelled() && earlier.isEmpty();
            put(mail(event.kind(), invitation, reinstated).map(mail -> mail.knowing(known)), config.changeWait());
        }
    }

    private static boolean isChange(OutboxMessage message) {
        return CHANGES.contains(MessageKind.valueOf(message.kind));
    }

    private static Optional<Mail> latest(Stream<OutboxMessage> messages) {
        return messages.reduce((first, second) -> second).map(Mail.class::cast);
    }

    private static void cancel(List<OutboxMessage> waiting, String reason) {
        waiting.forEach(m -> m.cancel(reason));
    }

    /** Whether an invitation was written and no mail about it has left. */
    private static boolean isUnheardOf(Invitation invitation) {
        Subject about = subject(invitation.id);
        return OutboxMessage.wasWritten(Mail.TOPIC, about, MessageKind.INVITATION.name())
                && !OutboxMessage.anyMayHaveLeft(Mail.TOPIC, about);
    }

    private void put(Optional<NewMail> mail, Duration wait) {
        mail.ifPresent(m -> outbox.put(new Mail(m, sender.domain()), wait));
    }

    /** Takes over the guest's present mail address, which the desk may have corrected since the mail was refused. */
    static void addressAnew(Mail mail) {
        Long id = mail.idOf(SUBJECT);
        Invitation invitation = id == null ? null : Invitation.findById(id);
        if (invitation != null && invitation.guest.email != null) {
            mail.readdress(invitation.guest.email);
        }
    }

    static Subject subject(long invitation) {
        return new Subject(SUBJECT, invitation);
    }

    private Optional<NewMail> mail(MessageKind kind, Invitation invitation) {
        return mail(kind, invitation, false);
    }

    /** The mail as it is written now; none, and nothing rendered, for a guest without a mail address. */
    private Optional<NewMail> mail(MessageKind kind, Invitation invitation, boolean reinstated) {
        if (invitation.guest.email == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Letter letter = new Letter(kind, invitation, sender.fromName(), reinstated, now);
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
        CalendarPart part = new CalendarPart(invitation, sender, now);
        return Optional.of(CalendarPart.method(invitation)
                .map(method -> mail.with(method, part.write(method)))
                .orElse(mail));
    }
}
