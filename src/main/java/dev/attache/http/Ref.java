package dev.attache.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Points at another resource: by its id, or by its whole representation as an answer gave it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(type = SchemaType.INTEGER, description = "The id of the other resource; its whole representation is taken too.")
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
