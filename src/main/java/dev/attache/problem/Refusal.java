package dev.attache.problem;

import java.util.Map;

/**
 * A request that is refused for a reason its sender can understand. Rules extend it; {@link Problems} turns it into a
 * problem document whose type ends in the slug.
 */
public abstract class Refusal extends RuntimeException {
    final int status;
    final String slug;
    final String title;

    protected Refusal(int status, String slug, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** What a program needs to know beyond the sentence, as further members of the problem document. */
    public Map<String, Object> facts() {
        return Map.of();
    }
}
