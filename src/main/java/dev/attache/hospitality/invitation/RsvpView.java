package dev.attache.hospitality.invitation;

import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as it was given, in the summit's local time. */
@Schema(description = "An answer as it was given")
public record RsvpView(
        Answer answer,
        @Schema(description = "What the invitation became by it") InvitationStatus outcome,
        @Nullable Integer partySize,
        List<PartyMember> companions,
        @Schema(description = "null where the answer said nothing of it") @Nullable List<String> diet,
        @Nullable String dietNote,
        @Nullable String message,
        @Nullable Channel channel,
        @Schema(description = "The desk's own") @Nullable String note,
        @Schema(description = "Who of the desk recorded it") @Nullable String recordedBy,
        OffsetDateTime answeredAt) {

    static RsvpView of(Rsvp r) {
        return new RsvpView(
                r.answer,
                r.outcome,
                r.partySize,
                r.companions,
                r.diet(),
                r.dietNote,
                r.message,
                r.channel,
                r.note,
                r.recordedBy,
                r.invitation.summit.local(r.answeredAt));
    }
}
