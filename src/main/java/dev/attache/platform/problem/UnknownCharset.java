package dev.attache.platform.problem;

/** The declared charset of a body is not known or not read: 415, which names it. */
public class UnknownCharset extends Refusal {
    private static final int LONGEST_NAME = 40;

    public UnknownCharset(String name) {
        super(
                415,
                "unsupported-media-type",
                "Unsupported media type",
                "The charset \"%s\" is not read here: send UTF-8."
                        .formatted(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name));
    }
}
