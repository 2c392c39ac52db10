package dev.attache.platform.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Enums that are strings in the code, by a pattern that lists words, {@code sessions|dinners}, or an enumeration; and
 * bodies that are one of several records. Each is moved to a schema named by its {@code title}, so that clients get one
 * type for all its uses.
 */
class NamedSchemas {
    private static final String LIST_OF_WORDS = "[a-z-]+(\\|[a-z-]+)+";

    private NamedSchemas() {}

    static void name(OpenAPI document) {
        SchemaParts.of(document).forEach(schema -> name(schema, document.getComponents()));
    }

    private static void name(Schema schema, Components components) {
        if (schema.getPattern() != null && schema.getPattern().matches(LIST_OF_WORDS)) {
            schema.setEnumeration(List.of(schema.getPattern().split("\\|")));
            schema.setPattern(null);
        }
        if (schema.getTitle() == null || schema.getEnumeration() == null && schema.getOneOf() == null) {
            return;
        }
        String name = schema.getTitle();
        Schema named =
                components.getSchemas() == null ? null : components.getSchemas().get(name);
        if (named == null) {
            components.addSchema(name, bare(schema));
        } else if (!Objects.equals(schema.getEnumeration(), named.getEnumeration())) {
            throw new IllegalStateException("Two enums are called " + name);
        }
        schema.setTitle(null);
        schema.setEnumeration(null);
        schema.setOneOf(null);
        schema.setType(null);
        schema.setRef(name);
    }

    private static Schema bare(Schema schema) {
        return schema.getOneOf() == null
                ? OASFactory.createSchema().addType(Schema.SchemaType.STRING).enumeration(schema.getEnumeration())
                : OASFactory.createSchema().oneOf(schema.getOneOf());
    }
}
