package dev.attache.platform.http;

import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.secret.SecretPaths;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses unknown and repeated query parameters (400). */
public class KnownQueryParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!StrictJson.storable(request.getUriInfo().getPath())) {
            throw new Malformed("The address holds a character that no name has.");
        }
        if (resource.getResourceMethod() == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownQueryParameters::namesOf);
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        sent.forEach((name, values) -> {
            if (!names.contains(name)) {
                if (isAddedOnTheWay(request)) {
                    return;
                }
                throw Invalid.parameter(name, "unknown parameter");
            }
            if (values.size() > 1) {
                throw Invalid.parameter(name, "sent more than once");
            }
            if (!StrictJson.storable(values.get(0))) {
                throw Invalid.parameter(name, "holds a character that no text has");
            }
        });
    }

    /**
     * Whether the parameter may have been added by a messenger or mail gateway to a guest's link; such parameters are
     * ignored.
     */
    private static boolean isAddedOnTheWay(ContainerRequestContext request) {
        return request.getMethod().equals("GET")
                && SecretPaths.isRsvp(request.getUriInfo().getPath());
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.add(field.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        return names;
    }
}
