package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.problem.Refusal;
import java.util.Map;

/**
 * A guest is invited to a dinner once, unless the earlier invitation was withdrawn: 409. The database holds the same by
 * {@code invitation_once}.
 */
public class AlreadyInvited extends Refusal {
    private final Invitation invitation;

    private AlreadyInvited(Invitation invitation) {
        super(
                409,
                "already-invited",
                "The guest is invited already",
                invitation.guest.name + " has an invitation to this dinner.");
        this.invitation = invitation;
    }

    static void refuseIf(Dinner dinner, Guest guest) {
        Invitation.<Invitation>find(
                        "dinner = ?1 and guest = ?2 and status <> ?3", dinner, guest, InvitationStatus.WITHDRAWN)
                .firstResultOptional()
                .ifPresent(i -> {
                    throw new AlreadyInvited(i);
                });
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("invitation", invitation.id);
    }
}
