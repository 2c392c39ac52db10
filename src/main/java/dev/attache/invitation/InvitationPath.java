package dev.attache.invitation;

import dev.attache.dinner.Dinner;
import dev.attache.summit.Summit;
import jakarta.ws.rs.PathParam;

/** Where the invitations to a dinner stand: the part of the address that is the same for all. */
public class InvitationPath {
    static final String PATH = "/api/v1/summits/{summit}/dinners/{dinnerId}";

    @PathParam("summit")
    public String summit;

    @PathParam("dinnerId")
    public long dinnerId;

    Dinner dinner() {
        return Dinner.of(Summit.named(summit), dinnerId);
    }

    /** The dinner, with the summit locked for planning. */
    Dinner dinnerForPlanning() {
        return Dinner.of(Summit.forPlanning(summit), dinnerId);
    }

    String of(long invitation) {
        return "/api/v1/summits/" + summit + "/dinners/" + dinnerId + "/invitations/" + invitation;
    }
}
