package dev.attache.hospitality.dinner;

import dev.attache.programme.summit.Summit;
import jakarta.ws.rs.PathParam;

/** The path parameters of a dinner, shared by its subresources. */
public class DinnerPath {
    public static final String PATH = "/api/v1/summits/{summit}/dinners/{dinnerId}";

    @PathParam("summit")
    public String summit;

    @PathParam("dinnerId")
    public long dinnerId;

    public Dinner dinner() {
        return Dinner.of(Summit.named(summit), dinnerId);
    }

    /** The dinner, with its summit locked for update. */
    public Dinner lockDinner() {
        return Dinner.of(Summit.lock(summit), dinnerId);
    }

    /** The address of one of the dinner's collections. */
    public String of(String collection) {
        return "/api/v1/summits/" + summit + "/dinners/" + dinnerId + "/" + collection;
    }

    /** The address of a member of one of the dinner's collections. */
    public String of(String collection, long id) {
        return of(collection) + "/" + id;
    }
}
