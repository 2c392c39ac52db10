package dev.attache.hospitality.dinner;

import dev.attache.programme.summit.Summit;
import jakarta.ws.rs.PathParam;

/** Where that stands which hangs from a dinner: the part of the address that is the same for all. */
public class DinnerPath {
    public static final String PATH = "/api/v1/summits/{summit}/dinners/{dinnerId}";

    @PathParam("summit")
    public String summit;

    @PathParam("dinnerId")
    public long dinnerId;

    public Dinner dinner() {
        return Dinner.of(Summit.named(summit), dinnerId);
    }

    /** The dinner, with the summit locked for planning. */
    public Dinner lockDinner() {
        return Dinner.of(Summit.lock(summit), dinnerId);
    }

    /** The address of one of a collection that hangs from the dinner. */
    public String of(String collection, long id) {
        return "/api/v1/summits/" + summit + "/dinners/" + dinnerId + "/" + collection + "/" + id;
    }
}
