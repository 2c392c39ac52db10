package dev.attache.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A schema and all that it is made of, references not followed. */
class SchemaParts {
    private SchemaParts() {}

    static List<Schema> of(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        add(schema, parts);
        return parts;
    }

    private static void add(Schema schema, List<Schema> parts) {
        if (schema == null) {
            return;
        }
        parts.add(schema);
        add(schema.getItems(), parts);
        add(schema.getAdditionalPropertiesSchema(), parts);
        addAll(schema.getAllOf(), parts);
        addAll(schema.getAnyOf(), parts);
        addAll(schema.getOneOf(), parts);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(p -> add(p, parts));
        }
    }

    private static void addAll(List<Schema> schemas, List<Schema> parts) {
        if (schemas != null) {
            schemas.forEach(s -> add(s, parts));
        }
    }
}
