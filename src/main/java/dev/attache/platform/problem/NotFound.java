package dev.attache.platform.problem;

/** The resource does not exist: 404. */
public class NotFound extends Refusal {
    public NotFound(String what, Object id) {
        super(404, "not-found", "Not found", "There is no " + what + " " + id + ".");
    }
}
