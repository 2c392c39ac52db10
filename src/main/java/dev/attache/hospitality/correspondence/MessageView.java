package dev.attache.hospitality.correspondence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.outbox.mail.CalendarMethod;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.queue.MessageState;
import dev.attache.platform.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as sent, or as it would be sent, with the recipient's link masked. */
@Schema(description = "A message as it is, or would be, sent; where the recipient's own link stands, it is masked")
public record MessageView(
        long id,
        @JsonIgnore int version,
        MessageKind kind,
        MessageState state,
        @Schema(description = "The id of the invitation that it is about") @Nullable Long invitation,
        @Schema(examples = "guest@example.org") String recipient,
        @Nullable String recipientName,
        @Schema(description = "A language tag (BCP 47)", examples = "zh-Hant") String language,
        String subject,
        String text,
        String html,
        @Schema(description = "What the calendar part asks for (RFC 5546)") @Nullable CalendarMethod calendarMethod,
        @Schema(description = "The calendar part (RFC 5545)") @Nullable String calendar,
        @Schema(
                        description = "The same for every copy (RFC 5322)",
                        examples = "<0c6a3f5e-6a5c-4a59-9d8e-5f3c1b7a2d10@desk.example>")
                String messageId,
        @Schema(description = "How often it was tried, since the desk last asked to send it again") int attempts,
        @Schema(description = "When it is tried next; null once it does not wait") @Nullable
                OffsetDateTime nextAttemptAt,
        @Schema(description = "What went wrong last, or why it was cancelled") @Nullable String lastError,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime sentAt)
        implements Versioned {

    static MessageView of(Mail message) {
        return new MessageView(
                message.id,
                message.version,
                MessageKind.valueOf(message.kind),
                message.state,
                message.idOf(InvitationMailer.SUBJECT),
                message.recipient,
                message.recipientName,
                message.language,
                message.subject,
                message.shownText(),
                message.shownHtml(),
                message.calendarMethod,
                message.calendar,
                message.messageId,
                message.attempts,
                message.waitsUntil(),
                message.lastError,
                message.summit.local(message.createdAt),
                message.summit.local(message.sentAt));
    }
}
