package dev.attache.hospitality.invitation;

import dev.attache.hospitality.guest.GuestRef;
import dev.attache.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A guest is invited to a dinner once, unless the earlier invitation was withdrawn: 409. The database holds the same by
 * {@code invitation_once}.
 */
public class AlreadyInvited extends Refusal {
    private final List<Invitation> invitations;

    private AlreadyInvited(List<Invitation> invitations) {
        super(
                409,
                "already-invited",
                "The guest is invited already",
                invitations.get(0).guest.name + " has an invitation to this dinner"
                        + (invitations.size() == 1 ? "." : ", and so have %d more.".formatted(invitations.size() - 1)));
        this.invitations = invitations;
    }

    /** Refuses where there are such invitations. */
    static void refuseIfAny(List<Invitation> invitations) {
        if (!invitations.isEmpty()) {
            throw new AlreadyInvited(invitations);
        }
    }

    /** The first invitation, and all with their guests. */
    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "invitation",
                invitations.get(0).id,
                "alreadyInvited",
                invitations.stream()
                        .map(i -> Map.of("invitation", i.id, "guest", GuestRef.of(i.guest)))
                        .toList());
    }
}
