package dev.attache.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** A reference to another resource, by its id or by its whole representation. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ref(long id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ref to(long id) {
        return new Ref(id);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Ref from(@JsonProperty(value = "id", required = true) Long id) {
        if (id == null) {
            throw new IllegalArgumentException("must be an id");
        }
        return new Ref(id);
    }

    @JsonValue
    long value() {
        return id;
    }
}
