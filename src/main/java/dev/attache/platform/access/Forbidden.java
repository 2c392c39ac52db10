package dev.attache.platform.access;

import dev.attache.platform.problem.Refusal;

/** Access denied (403): the caller is known, but lacks the permission. */
public class Forbidden extends Refusal {
    public Forbidden(String detail) {
        super(403, "forbidden", "Not allowed", detail);
    }
}
