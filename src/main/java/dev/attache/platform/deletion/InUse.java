package dev.attache.platform.deletion;

import dev.attache.platform.problem.Refusal;
import java.util.List;
import java.util.Map;

/** What others hang on is not deleted: 409, with what hangs on it. */
public class InUse extends Refusal {
    private final Deletion deletion;

    InUse(Deletion deletion) {
        super(409, "in-use", "Others hang on it", "Not deleted: " + String.join(", ", deletion.counts()) + " use it.");
        this.deletion = deletion;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("usedBy", List.copyOf(deletion.usages()));
    }
}
