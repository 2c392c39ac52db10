package dev.attache.platform.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The allowed methods of each address and their media types, read once from the resources: for the header Allow of a 405
 * (RFC 9110, 15.5.6), and for what a 406 and a 415 tell. Quarkus does not send it, and answers 404 to a method that only a
 * neighbouring address takes.
 */
@Singleton
class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]+?)\\s*)?}");

    /** The Java methods of a path template, by the HTTP method. */
    private final Map<String, Map<String, Set<Method>>> templates = new HashMap<>();

    private final Map<String, Pattern> patterns = new HashMap<>();

    @Inject
    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path ofClass = bean.getBeanClass().getAnnotation(Path.class);
            if (ofClass != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    Path ofMethod = method.getAnnotation(Path.class);
                    String template = ofClass.value()
                            + (ofMethod == null ? "" : "/" + ofMethod.value().replaceFirst("^/", ""));
                    add(method, templates.computeIfAbsent(template, t -> new TreeMap<>()));
                }
            }
        }
        templates.keySet().forEach(template -> patterns.put(template, pattern(template)));
    }

    /** The methods that the address takes; none where no resource has the address. */
    Set<String> of(String address) {
        Set<String> allowed =
                methods(address).flatMap(m -> m.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (!allowed.isEmpty()) {
            allowed.add(HttpMethod.OPTIONS);
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return allowed;
    }

    /** The media types of bodies that the method takes at the address. */
    Set<String> consumed(String address, String method) {
        return mediaTypes(address, method, Consumes.class, Consumes::value);
    }

    /** The media types in which the method answers at the address. */
    Set<String> produced(String address, String method) {
        return mediaTypes(address, method, Produces.class, Produces::value);
    }

    private <A extends Annotation> Set<String> mediaTypes(
            String address, String http, Class<A> annotation, Function<A, String[]> value) {
        return methods(address)
                .flatMap(m -> m.getOrDefault(http.equals(HttpMethod.HEAD) ? HttpMethod.GET : http, Set.of()).stream())
                .flatMap(method -> {
                    A said = method.isAnnotationPresent(annotation)
                            ? method.getAnnotation(annotation)
                            : method.getDeclaringClass().getAnnotation(annotation);
                    return said == null ? Stream.of(MediaType.APPLICATION_JSON) : Stream.of(value.apply(said));
                })
                .map(type -> type.replaceFirst(";.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Map<String, Set<Method>>> methods(String address) {
        return patterns.entrySet().stream()
                .filter(template -> template.getValue().matcher(address).matches())
                .map(template -> templates.get(template.getKey()));
    }

    private static void add(Method method, Map<String, Set<Method>> to) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                to.merge(http.value(), Set.of(method), AllowedMethods::union);
            }
        }
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Pattern pattern(String template) {
        Matcher parameter = PARAMETER.matcher(template);
        StringBuilder regex = new StringBuilder();
        int from = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(template.substring(from, parameter.start())))
                    .append(parameter.group(1) == null ? "[^/]+" : "(?:" + parameter.group(1) + ")");
            from = parameter.end();
        }
        return Pattern.compile(regex + Pattern.quote(template.substring(from)) + "/?");
    }
}
