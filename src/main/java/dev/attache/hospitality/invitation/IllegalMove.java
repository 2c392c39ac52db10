package dev.attache.hospitality.invitation;

import dev.attache.platform.problem.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The refusal (409) of a transition that the state of the invitation does not allow: a draft is not answered, a
 * withdrawn invitation stays withdrawn.
 */
public class IllegalMove extends Refusal {
    private final InvitationStatus status;

    private IllegalMove(String move, InvitationStatus status) {
        super(
                409,
                "illegal-move",
                "Not possible in this state",
                "The invitation is %s: it cannot be %s.".formatted(words(status), move));
        this.status = status;
    }

    /** Refuses a move unless the invitation is in one of these states. */
    static void unless(Set<InvitationStatus> allowed, InvitationStatus status, String move) {
        if (!allowed.contains(status)) {
            throw new IllegalMove(move, status);
        }
    }

    private static String words(InvitationStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("invitationStatus", status);
    }
}
