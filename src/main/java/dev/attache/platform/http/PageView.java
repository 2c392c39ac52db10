package dev.attache.platform.http;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list: the total count, the links to the neighbouring pages (null at an end), and the results. */
public record PageView<T>(
        @Schema(description = "How many there are on all pages") long count,
        @Schema(description = "The address of the next page; null on the last") @Nullable String next,
        @Schema(description = "The address of the page before; null on the first") @Nullable String previous,
        List<T> results) {}
