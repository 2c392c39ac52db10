package dev.attache.platform.openapi;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The common parameters of requests, and the headers of conditional and idempotent requests. */
class Requests {
    private static final Map<String, String> WORDS = Map.of(
            "summit", "The summit, by its slug",
            "id", "The id that answers give",
            "delegateId", "The delegate, by the id",
            "dinnerId", "The dinner, by the id",
            "secret", "What only those know who were given the address",
            "q", "Words that it holds, with or without accents and capitals",
            "waiver", "Why clashes that come of it may stand: it becomes the waiver of each. A bare yes is no reason");

    private Requests() {}

    static void complete(Operation operation, HttpMethod method, String path, Endpoint endpoint) {
        if (operation.getParameters() != null) {
            List<Parameter> parameters = new ArrayList<>(operation.getParameters());
            parameters.sort(comparingInt(p -> place(p, path)));
            operation.setParameters(parameters);
            parameters.stream()
                    .filter(p -> p.getDescription() == null)
                    .forEach(p -> p.setDescription(WORDS.get(p.getName())));
            parameters.stream().filter(p -> p.getSchema() != null).forEach(Requests::typeDefault);
        }
        if (takesIfMatch(method, path)) {
            operation.addParameter(shared(needsIfMatch(method, path, endpoint) ? "IfMatch" : "IfMatchIfKnown"));
        }
        if (takesIfNoneMatch(method, path, endpoint)) {
            operation.addParameter(shared("IfNoneMatch"));
        }
        if (endpoint.isIdempotent()) {
            operation.addParameter(shared("IdempotencyKey"));
        }
    }

    /** Gives a default its type, and its place beside a reference: the scanner takes it as text, in an allOf. */
    private static void typeDefault(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema.getAllOf() != null && schema.getAllOf().size() == 2) {
            schema = OASFactory.createSchema()
                    .ref(schema.getAllOf().get(0).getRef())
                    .defaultValue(schema.getAllOf().get(1).getDefaultValue());
            parameter.setSchema(schema);
        }
        if (schema.getType() != null && schema.getDefaultValue() instanceof String text) {
            if (schema.getType().contains(Schema.SchemaType.BOOLEAN)) {
                schema.setDefaultValue(Boolean.valueOf(text));
            } else if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
                schema.setDefaultValue(Long.valueOf(text));
            }
        }
    }

    /** Writes to one resource of its own, at an address that ends in what names it; or to a part of one. */
    static boolean takesIfMatch(HttpMethod method, String path) {
        return isStateChange(method, path)
                || isWholeList(path) && method == HttpMethod.PUT
                || (isOfItsOwn(path) || isPartOfAnother(path))
                        && (method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE);
    }

    /** A PUT that may create does not require If-Match. */
    static boolean needsIfMatch(HttpMethod method, String path, Endpoint endpoint) {
        return takesIfMatch(method, path)
                && (isOfItsOwn(path) || isWholeList(path))
                && !(method == HttpMethod.PUT && endpoint.mayCreate());
    }

    /** The seating of a dinner is one resource, though no id names it. */
    private static boolean isOfItsOwn(String path) {
        return path.endsWith("}") || path.endsWith("/seating");
    }

    /** A verb that changes the status of an engagement. */
    private static boolean isStateChange(HttpMethod method, String path) {
        return method == HttpMethod.POST && (path.endsWith("/cancel") || path.endsWith("/reinstate"));
    }

    /** A list that is read and replaced as a whole. That of assignments needs no version while it is empty. */
    private static boolean isWholeList(String path) {
        return path.endsWith("/seating") || isListWithTag(path);
    }

    static boolean isListWithTag(String path) {
        return path.endsWith("/{id}/assignments");
    }

    /** Of an attendee, whose version counts. */
    private static boolean isPartOfAnother(String path) {
        return path.endsWith("/seat") || path.endsWith("/arrival");
    }

    static boolean takesIfNoneMatch(HttpMethod method, String path, Endpoint endpoint) {
        return method == HttpMethod.GET && (endpoint.isTagged() || isListWithTag(path));
    }

    /** Those of the path as they stand there, then the others. */
    private static int place(Parameter parameter, String path) {
        int at = path.indexOf("{" + parameter.getName() + "}");
        return at < 0 ? path.length() : at;
    }

    private static Parameter shared(String name) {
        return OASFactory.createParameter().ref(name);
    }
}
