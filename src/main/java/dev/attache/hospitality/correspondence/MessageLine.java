package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.queue.MessageState;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message in a list, without its bodies. */
@Schema(description = "A message in a list: what it is and where it stands, without its bodies")
public record MessageLine(
        long id,
        MessageKind kind,
        MessageState state,
        @Schema(description = "The id of the invitation that it is about") @Nullable Long invitation,
        @Schema(examples = "guest@example.org") String recipient,
        @Nullable String recipientName,
        String subject,
        @Schema(description = "How often it was tried, since the desk last asked to send it again") int attempts,
        @Schema(description = "When it is tried next; null once it does not wait") @Nullable
                OffsetDateTime nextAttemptAt,
        @Schema(description = "What went wrong last, or why it was cancelled") @Nullable String lastError,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime sentAt) {

    static MessageLine of(Mail message) {
        return new MessageLine(
                message.id,
                MessageKind.valueOf(message.kind),
                message.state,
                message.idOf(InvitationMailer.SUBJECT),
                message.recipient,
                message.recipientName,
                message.subject,
                message.attempts,
                message.waitsUntil(),
                message.lastError,
                message.summit.local(message.createdAt),
                message.summit.local(message.sentAt));
    }
}
