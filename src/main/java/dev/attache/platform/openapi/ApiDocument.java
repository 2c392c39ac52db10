package dev.attache.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** The OpenAPI filter: completes the document scanned from the code, for all operations alike, at build time. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    /** The example that the scanner gives every moment by itself. */
    private static final String SCANNERS_MOMENT = "2022-03-10T12:15:50-04:00";

    private final IndexView index;

    public ApiDocument(IndexView index) {
        this.index = index;
    }

    /** References follow their schemas to the names that clients see. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            schema.setRef(SchemaNames.of(schema.getRef()));
            schema.setType(null);
            if (schema.getExamples() != null && schema.getExamples().contains(SCANNERS_MOMENT)) {
                schema.setExamples(null);
            }
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        NamedSchemas.name(document);
        new Schemas(document, index).complete();
        MergePatches patches = new MergePatches(components);
        document.getPaths().getPathItems().forEach((path, item) -> {
            inReadingOrder(item);
            patches.describe(item);
            item.getOperations().forEach((method, operation) -> Endpoint.of(operation.getOperationId(), index)
                    .ifPresent(endpoint -> {
                        SecurityRequirements.complete(operation, endpoint);
                        Requests.complete(operation, method, path, endpoint);
                        Responses.complete(operation, method, path, endpoint);
                    }));
        });
        new Examples(components).show(document);
        removeUnused(document);
    }

    /** Removes the schemas that nothing refers to. */
    private static void removeUnused(OpenAPI document) {
        Components components = document.getComponents();
        Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
        while (schemas.keySet().retainAll(referred(document))) {
            components.setSchemas(new TreeMap<>(schemas));
        }
        components.setSchemas(schemas);
    }

    private static Set<String> referred(OpenAPI document) {
        return SchemaParts.of(document).stream()
                .filter(schema -> schema.getRef() != null)
                .map(schema -> schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    /** The scanner's order is that of the class files, which is nobody's. */
    private static void inReadingOrder(PathItem item) {
        Map<HttpMethod, Operation> operations = new EnumMap<>(item.getOperations());
        operations.keySet().forEach(method -> item.setOperation(method, null));
        for (HttpMethod method :
                List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            if (operations.containsKey(method)) {
                item.setOperation(method, operations.get(method));
            }
        }
    }
}
