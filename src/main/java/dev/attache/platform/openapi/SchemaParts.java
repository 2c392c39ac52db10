package dev.attache.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A schema and all that it is made of, references not followed. */
class SchemaParts {
    private SchemaParts() {}

    static List<Schema> of(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        add(schema, parts);
        return parts;
    }

    /** The parts of all schemas of the document: of its components, parameters and bodies. */
    static List<Schema> of(OpenAPI document) {
        List<Schema> parts = new ArrayList<>();
        addAll(List.copyOf(document.getComponents().getSchemas().values()), parts);
        document.getComponents().getResponses().values().forEach(response -> bodies(response.getContent())
                .forEach(body -> add(body.getSchema(), parts)));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(SchemaParts::schemas)
                .forEach(schema -> add(schema, parts));
        return parts;
    }

    private static Stream<Schema> schemas(Operation operation) {
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(Parameter::getSchema);
        Stream<Content> sent = operation.getRequestBody() == null
                ? Stream.empty()
                : Stream.of(operation.getRequestBody().getContent());
        Stream<Content> answered = operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .map(APIResponse::getContent);
        return Stream.concat(
                parameters,
                Stream.concat(sent, answered).flatMap(SchemaParts::bodies).map(MediaType::getSchema));
    }

    private static Stream<MediaType> bodies(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream();
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
