package dev.attache.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The responses of an operation: the success status, its headers, and the problems that it may answer. */
class Responses {
    /** The media types of documents, by the ending of their paths. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "html", "text/html",
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ics", "text/calendar",
            "eml", "message/rfc822");

    private final Operation operation;
    private final HttpMethod method;
    private final String path;
    private final Endpoint endpoint;
    private final APIResponses responses;

    private Responses(Operation operation, HttpMethod method, String path, Endpoint endpoint) {
        this.operation = operation;
        this.method = method;
        this.path = path;
        this.endpoint = endpoint;
        this.responses = operation.getResponses();
    }

    static void complete(Operation operation, HttpMethod method, String path, Endpoint endpoint) {
        Responses answers = new Responses(operation, method, path, endpoint);
        answers.succeed();
        answers.refuse();
        answers.responses.setAPIResponses(new TreeMap<>(answers.responses.getAPIResponses()));
    }

    private void succeed() {
        APIResponse ok = responses.getAPIResponse("200");
        String document = DOCUMENTS.get(ending());
        if (document != null && ok != null) {
            ok.setContent(OASFactory.createContent()
                    .addMediaType(document, OASFactory.createMediaType().schema(text())));
        }
        boolean creates = endpoint.mayCreate() && (method == HttpMethod.POST || method == HttpMethod.PUT);
        if (creates && ok != null) {
            responses.addAPIResponse(
                    "201", OASFactory.createAPIResponse().description("Created").content(ok.getContent()));
        }
        if (creates && method == HttpMethod.POST) {
            responses.removeAPIResponse("200");
        }
        addHeader("201", "Location", creates);
        addHeader("201", "ETag", endpoint.isTagged());
        addHeader("200", "ETag", endpoint.isTagged() || Requests.isListWithTag(path));
        addHeader("200", "Link", method == HttpMethod.GET && endpoint.isPage());
        referIf(Requests.takesIfNoneMatch(method, path, endpoint), "304", "NotModified");
    }

    private Schema text() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return endpoint.isBinary() ? text.format("binary") : text;
    }

    private void addHeader(String status, String name, boolean applies) {
        APIResponse response = responses.getAPIResponse(status);
        if (applies && response != null) {
            response.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }

    private void refuse() {
        boolean writes = method != HttpMethod.GET;
        boolean hasBody = operation.getRequestBody() != null;
        refer("400", "Invalid");
        referIf(!endpoint.isPublic(), "401", "Unauthorized");
        referIf(!endpoint.isPublic(), "403", "Forbidden");
        referIf(endpoint.isPublic() && writes, "403", "CrossSite");
        referIf(path.contains("{"), "404", "NotFound");
        referIf(
                method != HttpMethod.DELETE && !endpoint.isVoid() && (endpoint.isBinary() || !endingSettlesTheForm()),
                "406",
                "NotAcceptable");
        referIf(writes, "409", "Refused");
        referIf(Requests.takesIfMatch(method, path), "412", "PreconditionFailed");
        referIf(hasBody, "408", "TooSlow");
        referIf(hasBody, "413", "TooLarge");
        referIf(hasBody, "415", "UnsupportedMediaType");
        referIf(endpoint.isIdempotent(), "422", "KeyReused");
        referIf(Requests.needsIfMatch(method, path, endpoint), "428", "PreconditionRequired");
        refer("429", endpoint.isPublic() ? "TooManyAttempts" : "TooManyPasswords");
        refer("503", "Unavailable");
    }

    /** A path with an ending has one media type; Accept is ignored. */
    private boolean endingSettlesTheForm() {
        return !ending().isEmpty();
    }

    /** What follows the dot in the last segment of the path. */
    private String ending() {
        String last = path.substring(path.lastIndexOf('/'));
        return last.contains(".") ? last.substring(last.lastIndexOf('.') + 1) : "";
    }

    private void referIf(boolean applies, String status, String name) {
        if (applies) {
            refer(status, name);
        }
    }

    /** Refers to a common problem, unless the operation states its own; the scanner's own 400 has no content. */
    private void refer(String status, String name) {
        APIResponse stated = responses.getAPIResponse(status);
        if (stated == null || stated.getContent() == null) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }
}
