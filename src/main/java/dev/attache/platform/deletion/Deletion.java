package dev.attache.platform.deletion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The event fired before a deletion, by which rooms report references to the resource ({@link #blockedBy}). */
public class Deletion {
    /** The maximum of examples per kind in a refusal. */
    private static final int EXAMPLES = 20;

    private final Object of;
    private final List<Usage> usages = new ArrayList<>();

    public Deletion(Object of) {
        this.of = of;
    }

    public Object of() {
        return of;
    }

    /** Reports references of one kind, with some of them as examples. */
    public void blockedBy(String kind, long count, List<?> examples) {
        if (count > 0) {
            usages.add(new Usage(kind, count, List.copyOf(examples.subList(0, Math.min(EXAMPLES, examples.size())))));
        }
    }

    public void blockedBy(String kind, List<?> all) {
        blockedBy(kind, all.size(), all);
    }

    void refuseIfUsed() {
        if (!usages.isEmpty()) {
            throw new InUse(this);
        }
    }

    List<Usage> usages() {
        return usages;
    }

    List<String> counts() {
        return usages.stream().map(h -> h.count + " " + h.kind).toList();
    }

    /** So many of a kind, with examples. */
    @Schema(name = "Hanging", description = "So many of a kind hang on it, with up to 20 as examples")
    public record Usage(String kind, long count, List<?> examples) {}
}
