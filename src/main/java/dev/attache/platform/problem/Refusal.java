package dev.attache.platform.problem;

import java.time.Duration;
import java.util.Map;

/**
 * The base class of refusals: a request that breaks a rule, with a reason for its sender. Rule classes extend it;
 * {@link Problems} turns it into a problem document whose type ends in the slug.
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

    /** The time after which a repeat may succeed (Retry-After, RFC 9110, 10.2.3); null where waiting does not help. */
    public Duration retryAfter() {
        return null;
    }

    /** The facts of the refusal for programs, as further members of the problem document. */
    public Map<String, Object> facts() {
        return Map.of();
    }
}
