package dev.attache.openapi;

import dev.attache.http.Idempotent;
import dev.attache.http.PageView;
import dev.attache.http.Versioned;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** The method behind an operation, found by its operationId: what it answers says how it behaves. */
record Endpoint(MethodInfo method, IndexView index) {
    private static final DotName WRITTEN_OUT = DotName.createSimple(String.class);

    static Optional<Endpoint> of(String operationId, IndexView index) {
        return index.getAnnotations(Operation.class).stream()
                .filter(a -> a.value("operationId") != null
                        && a.value("operationId").asString().equals(operationId))
                .map(a -> new Endpoint(a.target().asMethod(), index))
                .findFirst();
    }

    /** A write that answers a response and not the bare view has something to say beside it: that it has created. */
    boolean mayCreate() {
        return method.returnType().name().equals(DotName.createSimple(RestResponse.class));
    }

    /** Answers carry an entity tag: of a versioned view by {@code ETags}, of a Document by its text. */
    boolean isTagged() {
        DotName name = answered().name();
        return name.equals(WRITTEN_OUT)
                || index.getAllKnownImplementations(Versioned.class).stream()
                        .anyMatch(c -> c.name().equals(name));
    }

    boolean isPage() {
        return answered().name().equals(DotName.createSimple(PageView.class));
    }

    boolean isIdempotent() {
        return method.hasAnnotation(Idempotent.class);
    }

    private Type answered() {
        Type type = method.returnType();
        return mayCreate() ? type.asParameterizedType().arguments().get(0) : type;
    }
}
