package dev.attache.hospitality.invitation;

import dev.attache.hospitality.guest.GuestRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of sending or reminding many: the mailed invitations, and those without a mail address. */
@Schema(name = "Sent", description = "What became of sending or reminding many")
public record SendingReport(
        @Schema(description = "How many invitations were sent or reminded of") int count,
        @Schema(description = "How many of the guests are written to by mail") int mailed,
        @Schema(description = "Guests without a mail address: give them their link by other means")
                List<GuestRef> withoutEmail,
        @Schema(description = "What guests read in another language than their own, each once")
                List<InvitationWarning> warnings) {

    static SendingReport of(List<Invitation> invitations) {
        List<GuestRef> without = invitations.stream()
                .filter(i -> i.guest.email == null)
                .map(i -> GuestRef.of(i.guest))
                .toList();
        return new SendingReport(
                invitations.size(),
                invitations.size() - without.size(),
                without,
                invitations.stream()
                        .flatMap(i -> InvitationWarning.of(i).stream())
                        .distinct()
                        .toList());
    }
}
