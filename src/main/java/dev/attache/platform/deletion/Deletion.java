package dev.attache.platform.deletion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The question to all rooms, asked as an event before something is deleted: what hangs on it? A room answers with
 * {@link #hangs}; who asked then calls {@link #refuseIfUsed()}.
 */
public class Deletion {
    /** How many examples a refusal names of each kind. */
    private static final int EXAMPLES = 20;

    private final Object of;
    private final List<Hanging> hanging = new ArrayList<>();

    public Deletion(Object of) {
        this.of = of;
    }

    public Object of() {
        return of;
    }

    /** Tells that so many of a kind hang on it, with some of them as examples. */
    public void hangs(String kind, long count, List<?> examples) {
        if (count > 0) {
            hanging.add(
                    new Hanging(kind, count, List.copyOf(examples.subList(0, Math.min(EXAMPLES, examples.size())))));
        }
    }

    public void hangs(String kind, List<?> all) {
        hangs(kind, all.size(), all);
    }

    public void refuseIfUsed() {
        if (!hanging.isEmpty()) {
            throw new InUse(this);
        }
    }

    List<Hanging> hanging() {
        return hanging;
    }

    List<String> counts() {
        return hanging.stream().map(h -> h.count + " " + h.kind).toList();
    }

    /** So many of a kind, with examples. */
    @Schema(name = "Hanging", description = "So many of a kind hang on it, with up to 20 as examples")
    public record Hanging(String kind, long count, List<?> examples) {}
}
