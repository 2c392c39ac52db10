package dev.attache.platform.problem;

import java.util.Map;

/**
 * A duplicate: what is unique exists already, at the address that the refusal names. The database holds the same by a
 * unique constraint, whose name is the slug.
 */
public class AlreadyExists extends Refusal {
    private final String existing;

    /** @param existing the address of the one that exists */
    public AlreadyExists(String slug, String detail, String existing) {
        super(409, slug, "Already exists", detail);
        this.existing = existing;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("existing", existing);
    }
}
