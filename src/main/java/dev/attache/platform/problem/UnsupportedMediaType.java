package dev.attache.platform.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.Collection;

/** The media type of a body is not accepted: 415, which names those that are. */
class UnsupportedMediaType extends Refusal {
    UnsupportedMediaType(Collection<String> consumed, MediaType sent) {
        super(415, "unsupported-media-type", "Unsupported media type", sentence(consumed, sent));
    }

    private static String sentence(Collection<String> consumed, MediaType sent) {
        if (consumed.isEmpty()) {
            return "This address does not accept this media type.";
        }
        boolean isForm = sent != null && sent.getType().equals("multipart");
        return "This address takes " + String.join(", ", consumed) + "."
                + (isForm ? " Send the content itself as the body, not a form with a file in it." : "");
    }
}
