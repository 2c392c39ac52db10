package dev.attache.platform.openapi;

import dev.attache.platform.http.MergePatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A merge patch has the members of the body that PUT takes, none of them required and none with a default; the same goes
 * for the objects within. Lists are replaced as a whole.
 */
class MergePatches {
    private static final String PATCH = "Patch";
    private final Components components;

    MergePatches(Components components) {
        this.components = components;
    }

    void describe(PathItem item) {
        if (item.getPATCH() == null || item.getPUT() == null) {
            return;
        }
        Schema whole = item.getPUT()
                .getRequestBody()
                .getContent()
                .getMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON)
                .getSchema();
        MediaType body = item.getPATCH().getRequestBody().getContent().getMediaType(MergePatch.MEDIA_TYPE);
        body.setSchema(patchOf(whole));
    }

    private Schema patchOf(Schema member) {
        if (member.getAnyOf() != null) {
            Schema either = copy(member);
            either.setAnyOf(member.getAnyOf().stream().map(this::patchOf).toList());
            return either;
        }
        Schema object = member.getRef() == null ? null : components.getSchemas().get(nameOf(member));
        if (object == null || !List.of(Schema.SchemaType.OBJECT).equals(object.getType())) {
            Schema copy = copy(member);
            copy.setDefaultValue(null);
            return copy;
        }
        String name = nameOf(member).replaceFirst("^New", "") + PATCH;
        if (!components.getSchemas().containsKey(name)) {
            components.addSchema(name, patchOfObject(object));
        }
        return copy(member).ref(name);
    }

    private Schema patchOfObject(Schema object) {
        Schema patch = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A JSON Merge Patch (RFC 7396): what is left out stays as it is, null takes it away");
        if (object.getProperties() != null) {
            Map<String, Schema> members = new LinkedHashMap<>();
            object.getProperties().forEach((name, member) -> members.put(name, patchOf(member)));
            return patch.properties(members).additionalPropertiesBoolean(object.getAdditionalPropertiesBoolean());
        }
        return patch.additionalPropertiesSchema(
                copy(object.getAdditionalPropertiesSchema()).addType(Schema.SchemaType.NULL));
    }

    private static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        return copy;
    }

    private static String nameOf(Schema schema) {
        return schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }
}
