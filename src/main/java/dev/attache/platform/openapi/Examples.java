package dev.attache.platform.openapi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Shows the example that is called like a schema wherever the schema is sent or answered. */
class Examples {
    private static final String PAGE = "Page";
    private final Components components;
    private final Set<String> shown = new HashSet<>();

    Examples(Components components) {
        this.components = components;
    }

    void show(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Examples::contents)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(this::show);
        Map<String, Example> examples = new TreeMap<>(components.getExamples());
        examples.keySet().retainAll(shown);
        components.setExamples(examples);
    }

    private void show(MediaType body) {
        String name = nameOf(body.getSchema());
        Schema named = components.getSchemas().get(name);
        if (named != null && named.getOneOf() != null && body.getExamples() == null) {
            named.getOneOf().forEach(shape -> showShape(nameOf(shape), body));
            return;
        }
        if (name.endsWith(PAGE) && !components.getExamples().containsKey(name)) {
            addPageOf(name.substring(0, name.length() - PAGE.length()));
        }
        if (components.getExamples().containsKey(name) && body.getExamples() == null) {
            shown.add(name);
            body.addExample("tallinn", OASFactory.createExample().ref(name));
        }
    }

    /** Shows the example of one of several shapes of a body. */
    private void showShape(String name, MediaType body) {
        if (components.getExamples().containsKey(name)) {
            shown.add(name);
            body.addExample(name, OASFactory.createExample().ref(name));
        }
    }

    private void addPageOf(String item) {
        Example example = components.getExamples().get(item);
        if (example != null) {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("count", 1);
            page.put("next", null);
            page.put("previous", null);
            page.put("results", List.of(example.getValue()));
            components.addExample(item + PAGE, OASFactory.createExample().value(page));
        }
    }

    /** A list of somethings is called SomethingList. */
    private static String nameOf(Schema schema) {
        if (schema == null) {
            return "";
        }
        if (schema.getRef() != null) {
            return schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        }
        return schema.getItems() == null ? "" : nameOf(schema.getItems()) + "List";
    }

    private static Stream<Content> contents(Operation operation) {
        Stream<Content> answers =
                operation.getResponses().getAPIResponses().values().stream().map(r -> r.getContent());
        Content sent = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        return Stream.concat(Stream.of(sent == null ? OASFactory.createContent() : sent), answers)
                .filter(content -> content != null && content.getMediaTypes() != null);
    }
}
