package dev.attache.platform.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.attache.platform.http.PageView;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Which members there are and which can be null. In what is sent, a member that is not required may be left out or null,
 * and one that is not known is refused. In what is answered all members are there, null only where the record says
 * {@link Nullable}.
 */
class Schemas {
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final OpenAPI document;
    private final IndexView index;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Map<String, String> generatedNames = new HashMap<>();
    private final Map<String, Set<ClassInfo>> records = new HashMap<>();

    Schemas(OpenAPI document, IndexView index) {
        this.document = document;
        this.index = index;
    }

    void complete() {
        Components components = document.getComponents();
        components.getSchemas().forEach(this::rename);
        components.setSchemas(schemas);
        index.getKnownClasses().stream()
                .filter(c -> c.isRecord() && c.name().toString().startsWith("dev.attache."))
                .map(c -> index.getClassByName(c.name()))
                .forEach(c ->
                        records.computeIfAbsent(nameOf(c), n -> new HashSet<>()).add(c));
        Set<String> sent = sent();
        schemas.forEach((name, schema) -> {
            SchemaParts.of(schema).forEach(Schemas::anchor);
            if (schema.getProperties() == null || Boolean.TRUE.equals(schema.getAdditionalPropertiesBoolean())) {
                return;
            }
            if (sent.contains(name)) {
                completeSent(schema, recordOf(name));
            } else {
                completeAnswered(schema, recordOf(name));
            }
        });
    }

    private void rename(String generated, Schema schema) {
        generatedNames.put(SchemaNames.of(generated), generated);
        if (schemas.put(SchemaNames.of(generated), schema) != null) {
            throw new IllegalStateException(generated + " has another's name: give it one by @Schema(name = …)");
        }
    }

    private void completeSent(Schema schema, ClassInfo record) {
        Set<String> required = membersWith(List.of(NotNull.class, NotBlank.class), record);
        Map<String, Schema> members = new LinkedHashMap<>(schema.getProperties());
        members.replaceAll((name, member) -> required.contains(name) ? member : orNull(member));
        AnnotationInstance ignored = record.declaredAnnotation(JsonIgnoreProperties.class);
        if (ignored != null && ignored.value() != null) {
            for (String name : ignored.value().asStringArray()) {
                members.put(
                        name, OASFactory.createSchema().readOnly(true).description("Passed over, as answers have it."));
            }
        }
        schema.setProperties(members);
        schema.setRequired(
                required.isEmpty()
                        ? null
                        : members.keySet().stream().filter(required::contains).toList());
        if (schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    private void completeAnswered(Schema schema, ClassInfo record) {
        boolean omitsNulls = record.hasDeclaredAnnotation(JsonInclude.class);
        List<String> required = new ArrayList<>();
        Set<String> nullable = membersWith(List.of(Nullable.class), record);
        Set<String> omitted = membersWith(List.of(JsonInclude.class), record);
        Map<String, Schema> members = new LinkedHashMap<>(schema.getProperties());
        members.replaceAll((name, member) -> {
            if (!nullable.contains(name)) {
                required.add(name);
                return member;
            }
            if (omitsNulls || omitted.contains(name)) {
                return member;
            }
            required.add(name);
            return orNull(member);
        });
        schema.setProperties(members);
        schema.setRequired(required);
    }

    /** The members, by their names in JSON, whose fields bear one of these annotations. */
    private static Set<String> membersWith(List<Class<? extends Annotation>> annotations, ClassInfo record) {
        Set<String> names = new HashSet<>();
        for (FieldInfo field : record.fields()) {
            if (annotations.stream().anyMatch(field::hasDeclaredAnnotation)) {
                AnnotationInstance renamed = field.declaredAnnotation(JsonProperty.class);
                names.add(renamed == null ? field.name() : renamed.value().asString());
            }
        }
        return names;
    }

    /** A reference cannot say it of itself: it becomes one of two. */
    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            Schema bare = OASFactory.createSchema().ref(schema.getRef());
            Schema none = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
            return OASFactory.createSchema()
                    .anyOf(new ArrayList<>(List.of(bare, none)))
                    .description(schema.getDescription())
                    .examples(schema.getExamples());
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
            types.add(Schema.SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    /** Java matches the whole text where JSON Schema looks for a match within, and writes "any" in another way. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern == null || pattern.equals("\\S")) {
            return;
        }
        schema.setPattern(pattern.equals("(?s).*\\S.*") ? "\\S" : "^(" + pattern + ")$");
    }

    /** The schemas that request bodies are made of. */
    private Set<String> sent() {
        Set<String> sent = new HashSet<>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(o -> o.getRequestBody() != null)
                .flatMap(o -> o.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(body -> collect(body.getSchema(), sent));
        return sent;
    }

    private void collect(Schema schema, Set<String> names) {
        for (Schema part : SchemaParts.of(schema)) {
            if (part.getRef() != null) {
                String name = part.getRef().substring(part.getRef().lastIndexOf('/') + 1);
                if (names.add(name)) {
                    collect(schemas.get(name), names);
                }
            }
        }
    }

    private ClassInfo recordOf(String name) {
        String generated = generatedNames.get(name);
        Set<ClassInfo> called = SchemaNames.isPage(generated)
                ? Set.of(index.getClassByName(PageView.class))
                : records.getOrDefault(generated, Set.of());
        if (called.size() != 1) {
            throw new IllegalStateException("Bodies and answers are records with a name of their own, but called "
                    + generated + " are " + called);
        }
        return called.iterator().next();
    }

    private static String nameOf(ClassInfo record) {
        AnnotationInstance named = record.declaredAnnotation(NAMED);
        return named == null || named.value("name") == null
                ? record.simpleName()
                : named.value("name").asString();
    }
}
