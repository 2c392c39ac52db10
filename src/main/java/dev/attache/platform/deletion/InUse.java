package dev.attache.platform.deletion;

import dev.attache.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/** The refusal (409) to delete a resource that is still referenced, with the references. */
public class InUse extends Refusal {
    private final Deletion deletion;

    InUse(Deletion deletion) {
        super(409, "in-use", "Still referenced", "Not deleted: " + String.join(", ", deletion.counts()) + " use it.");
        this.deletion = deletion;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("usedBy", List.copyOf(deletion.usages()));
    }
}
