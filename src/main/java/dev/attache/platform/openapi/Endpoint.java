package dev.attache.platform.openapi;

import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Versioned;
import dev.attache.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** The method behind an operation, found by its operationId: what it answers says how it behaves. */
record Endpoint(MethodInfo method, IndexView index) {
    /** Text, or bytes. */
    private static final Set<String> WRITTEN_OUT = Set.of(String.class.getName(), byte[].class.getName());

    static Optional<Endpoint> of(String operationId, IndexView index) {
        return index.getAnnotations(Operation.class).stream()
                .filter(a -> a.value("operationId") != null
                        && a.value("operationId").asString().equals(operationId))
                .map(a -> new Endpoint(a.target().asMethod(), index))
                .findFirst();
    }

    /**
     * Whether the operation may create: a write that answers a response instead of the bare view, unless it declares
     * its success status itself.
     */
    boolean mayCreate() {
        return answersResponse() && !method.hasAnnotation(APIResponse.class);
    }

    /** Answers carry an entity tag: of a versioned view by {@code ETags}, of a document by what is written. */
    boolean isTagged() {
        DotName name = answered().name();
        return WRITTEN_OUT.contains(name.toString())
                || index.getAllKnownImplementations(Versioned.class).stream()
                        .anyMatch(c -> c.name().equals(name));
    }

    /** Bytes come in the one form that the method names; where any may be asked for they would be written as JSON. */
    boolean isBinary() {
        return answered().name().toString().equals(byte[].class.getName());
    }

    boolean isVoid() {
        return method.returnType().kind() == Type.Kind.VOID;
    }

    boolean isPage() {
        return answered().name().equals(DotName.createSimple(PageView.class));
    }

    boolean isIdempotent() {
        return method.hasAnnotation(Idempotent.class);
    }

    boolean isPublic() {
        return method.declaringClass().hasDeclaredAnnotation(PermitAll.class);
    }

    /** The least roles that may call it; none where whoever has signed in may. */
    List<String> leastRoles() {
        AnnotationInstance own = method.annotation(RolesAllowed.class);
        AnnotationInstance least = own == null ? method.declaringClass().declaredAnnotation(RolesAllowed.class) : own;
        return least == null ? List.of() : List.of(least.value().asStringArray());
    }

    private boolean answersResponse() {
        return method.returnType().name().equals(DotName.createSimple(RestResponse.class));
    }

    private Type answered() {
        Type type = method.returnType();
        return answersResponse() ? type.asParameterizedType().arguments().get(0) : type;
    }
}
