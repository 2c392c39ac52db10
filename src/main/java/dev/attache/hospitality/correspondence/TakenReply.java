package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcome of a calendar program's reply. */
@Schema(description = "What became of a calendar program's reply")
public record TakenReply(
        ReplyOutcome outcome,
        @Schema(description = "Why it was ignored") @Nullable String reason,
        @Schema(description = "The invitation that it answers, by its id") long invitation,
        @Schema(description = "What the invitation is now") InvitationStatus status) {

    static TakenReply recorded(Invitation invitation) {
        return new TakenReply(ReplyOutcome.RECORDED, null, invitation.id, invitation.status);
    }

    static TakenReply ignored(Invitation invitation, String reason) {
        return new TakenReply(ReplyOutcome.IGNORED, reason, invitation.id, invitation.status);
    }

    /** Whether the reply was recorded as an answer. */
    @Schema(description = "Whether a reply was taken as an answer")
    public enum ReplyOutcome {
        RECORDED,
        IGNORED
    }
}
