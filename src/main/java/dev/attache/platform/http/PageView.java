package dev.attache.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list: the total count, the links to the neighbouring pages (null at an end), and the results. */
public record PageView<T>(
        @Schema(description = "How many there are on all pages") long count,
        @Schema(description = "The address of the next page; null on the last") @Nullable String next,
        @Schema(description = "The address of the page before; null on the first") @Nullable String previous,
        List<T> results,
        @JsonIgnore State state) {

    /** The state of a list that is replaced as a whole: what its entity tag begins with. */
    public record State(long id, int version) {}

    public PageView(long count, String next, String previous, List<T> results) {
        this(count, next, previous, results, null);
    }

    /** The same with an entity tag, for a list that is replaced as a whole. */
    public PageView<T> tagged(long id, int version) {
        return new PageView<>(count, next, previous, results, new State(id, version));
    }
}
