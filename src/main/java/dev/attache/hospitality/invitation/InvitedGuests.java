package dev.attache.hospitality.invitation;

import dev.attache.hospitality.guest.GuestRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The invitations that were drafted at once. */
@Schema(description = "The invitations that were drafted at once")
public record InvitedGuests(
        @Schema(description = "How many were drafted") int count,
        List<InvitationView> invitations,
        @Schema(description = "Guests of the category who had an invitation before") List<GuestRef> alreadyInvited) {}
