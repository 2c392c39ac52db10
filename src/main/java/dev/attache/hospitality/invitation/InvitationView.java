package dev.attache.hospitality.invitation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.platform.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation in answers, with all RSVPs to it, in local time. */
@Schema(description = "A guest bound to a dinner")
public record InvitationView(
        long id,
        @JsonIgnore int version,
        GuestRef guest,
        InvitationStatus status,
        @Schema(description = "Of the latest mail about it; FAILED when the guest did not get that") Delivery delivery,
        @Schema(description = "How many may come, the guest included") int maxPartySize,
        @Schema(description = "How many want to come by the latest answer; null before one and when declined") @Nullable
                Integer partySize,
        List<PartyMember> companions,
        @Schema(description = "By the latest answer that says it, else by the guest's record") List<String> diet,
        @Nullable String dietNote,
        @Nullable OffsetDateTime respondedAt,
        @Schema(description = "The way the latest answer came") @Nullable Channel channel,
        @Schema(description = "The place on the waiting list from 1; null when not waiting") @Nullable
                Integer waitlistPosition,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime remindedAt,
        @Schema(description = "The desk's own") @Nullable String note,
        @Schema(description = "What the guest reads in another language than their own")
                List<InvitationWarning> warnings,
        @Schema(description = "Oldest first; the latest counts") List<RsvpView> answers)
        implements Versioned {

    public static InvitationView of(Invitation invitation) {
        return ofAll(List.of(invitation)).get(0);
    }

    /** The views of invitations to one dinner: three queries, however many they are. */
    static List<InvitationView> ofAll(List<Invitation> invitations) {
        Map<Invitation, List<Rsvp>> answers = Invitation.answers(invitations);
        List<Long> waiting = invitations.stream().noneMatch(i -> i.waitlistNo != null)
                ? List.of()
                : Invitation.waiting(invitations.get(0).dinner).stream()
                        .map(i -> i.id)
                        .toList();
        Map<Long, Delivery> deliveries = Invitation.deliveries(invitations);
        return invitations.stream()
                .map(i ->
                        of(i, deliveries.get(i.id), answers.getOrDefault(i, List.of()), Waitlist.position(i, waiting)))
                .toList();
    }

    private static InvitationView of(Invitation i, Delivery delivery, List<Rsvp> answers, Integer position) {
        return new InvitationView(
                i.id,
                i.version,
                GuestRef.of(i.guest),
                i.status,
                delivery,
                i.maxPartySize,
                i.partySize,
                i.companions,
                i.diet(),
                i.dietNote(),
                i.summit.local(i.respondedAt),
                i.channel,
                position,
                i.summit.local(i.sentAt),
                i.summit.local(i.remindedAt),
                i.note,
                InvitationWarning.of(i),
                answers.stream().map(RsvpView::of).toList());
    }
}
