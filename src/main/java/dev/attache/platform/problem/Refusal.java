package dev.attache.platform.problem;

import java.time.Duration;
import java.util.Map;

/**
 * A request that is refused for a reason its sender can understand. Rules extend it; {@link Problems} turns it into a
 * problem document whose type ends in the slug.
 */
public abstract class Refusal extends RuntimeException {
    public final int status;
    final String slug;
    final String title;

    protected Refusal(int status, String slug, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** After how long a repeat may be answered otherwise (RFC 9110, 10.2.3); null where waiting does not help. */
    public Duration retryAfter() {
        return null;
    }

    /** What a program needs to know beyond the sentence, as further members of the problem document. */
    public Map<String, Object> facts() {
        return Map.of();
    }
}
