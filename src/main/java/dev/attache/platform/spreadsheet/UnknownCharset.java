package dev.attache.platform.spreadsheet;

import dev.attache.platform.problem.Refusal;
import java.nio.charset.Charset;

/** The refusal (415) of a body whose declared charset the program does not know. */
class UnknownCharset extends Refusal {
    private UnknownCharset() {
        super(
                415,
                "unsupported-media-type",
                "Unsupported media type",
                "The charset that the Content-Type declares is not known; send the file in UTF-8.");
    }

    /** The charset of this name. */
    static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnknownCharset();
        }
    }
}
