package dev.attache.platform.problem;

import java.util.Collection;

/** None of the media types that an address answers in is accepted: 406, which names them. */
public class NotAcceptable extends Refusal {
    public NotAcceptable(Collection<String> produced) {
        super(
                406,
                "not-acceptable",
                "Not acceptable",
                produced.isEmpty()
                        ? "This address has no such representation."
                        : "This address answers in " + String.join(", ", produced) + ".");
    }
}
