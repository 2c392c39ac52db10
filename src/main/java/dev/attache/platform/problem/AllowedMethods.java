package dev.attache.platform.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The allowed methods of each address, read once from the resources, for the header Allow of a 405 (RFC 9110, 15.5.6).
 * Quarkus does not send it, and answers 404 to a method that only a neighbouring address takes.
 */
@Singleton
class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]+?)\\s*)?}");

    private final Map<String, Set<String>> methodsOfTemplate = new HashMap<>();
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
                    addMethods(method, methodsOfTemplate.computeIfAbsent(template, t -> new TreeSet<>()));
                }
            }
        }
        methodsOfTemplate.keySet().forEach(template -> patterns.put(template, pattern(template)));
    }

    /** The methods that the address takes; none where no resource has the address. */
    Set<String> of(String address) {
        return patterns.entrySet().stream()
                .filter(template -> template.getValue().matcher(address).matches())
                .flatMap(template -> methodsOfTemplate.get(template.getKey()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addMethods(Method method, Set<String> to) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                to.add(http.value());
                to.add(HttpMethod.OPTIONS);
            }
        }
        if (to.contains(HttpMethod.GET)) {
            to.add(HttpMethod.HEAD);
        }
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
