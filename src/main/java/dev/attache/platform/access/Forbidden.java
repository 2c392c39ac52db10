package dev.attache.platform.access;

import dev.attache.platform.problem.Refusal;

/** Who asks is known, and may not: 403. */
public class Forbidden extends Refusal {
    public Forbidden(String detail) {
        super(403, "forbidden", "Not allowed", detail);
    }
}
