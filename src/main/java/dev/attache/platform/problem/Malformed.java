package dev.attache.platform.problem;

/** A request that cannot be read at all: 400. */
public class Malformed extends Refusal {
    public Malformed(String detail) {
        super(400, "malformed", "The request is malformed", detail);
    }
}
