package dev.attache.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A representation of a versioned resource, answered with an {@code ETag}. */
public interface Versioned {
    long id();

    /** Grows with each change of the resource itself. */
    @JsonIgnore
    int version();
}
