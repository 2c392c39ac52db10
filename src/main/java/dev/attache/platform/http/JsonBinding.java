package dev.attache.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Invalid.Fault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Binding of JSON to records, in which a refusal names all faults at once: unknown and mistyped members, and the
 * violations of Bean Validation by the others. Jackson alone stops at the first.
 */
@Singleton
public class JsonBinding {
    /** A refusal names at most so many faults. */
    private static final int MOST = 100;

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    /** The body as this type. A body without faults is read once. */
    public <T> T bind(byte[] json, JavaType type) throws IOException {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException first) {
            Faults faults = new Faults();
            faults.collect(json, type);
            throw faults.all.isEmpty()
                    ? Invalid.of(first)
                    : new Invalid(faults.all.stream().limit(MOST).toList());
        }
    }

    /** The body, valid by Bean Validation too. */
    public <T> T bindValid(byte[] json, JavaType type) throws IOException {
        T body = bind(json, type);
        Faults faults = new Faults();
        faults.addViolations(body);
        if (!faults.all.isEmpty()) {
            throw new Invalid(faults.all.stream().limit(MOST).toList());
        }
        return body;
    }

    /** The valid body as this record, where the resource has looked at the node to tell which one it is. */
    public <T> T as(Class<T> type, JsonNode body) {
        return valid(body, mapper.constructType(type));
    }

    /** The valid body as a list of these records. */
    public <T> List<T> asList(Class<T> type, JsonNode body) {
        return valid(body, mapper.getTypeFactory().constructCollectionType(List.class, type));
    }

    private <T> T valid(JsonNode body, JavaType type) {
        try {
            return bindValid(mapper.writeValueAsBytes(body), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults of one body. A member with a fault is taken out, so that the others can be bound and validated. */
    private class Faults {
        final List<Fault> all = new ArrayList<>();
        private final Set<String> removed = new HashSet<>();

        void collect(byte[] json, JavaType type) throws IOException {
            try {
                JsonNode tree = mapper.readTree(json);
                if (collect(tree, type, "")) {
                    addViolations(mapper.treeToValue(tree, type));
                }
            } catch (JsonProcessingException e) {
                throw Invalid.of(e);
            }
        }

        /** Adds the faults of the node; whether the node, as it is left, can be bound. */
        private boolean collect(JsonNode node, JavaType type, String pointer) {
            int before = all.size();
            if (before >= MOST) {
                return false;
            }
            if (node instanceof ObjectNode object && isPlainRecord(type.getRawClass())) {
                collectMembers(object, type.getRawClass(), pointer);
            } else if (node instanceof ArrayNode array && type.isCollectionLikeType()) {
                for (int i = 0; i < array.size(); i++) {
                    String place = pointer + "/" + i;
                    if (!array.get(i).isNull() && !collect(array.get(i), type.getContentType(), place)) {
                        removed.add(place);
                        array.setNull(i);
                    }
                }
            }
            return isBound(node, type, pointer, all.size() > before);
        }

        private void collectMembers(ObjectNode object, Class<?> type, String pointer) {
            Set<String> known = new HashSet<>();
            for (RecordComponent component : type.getRecordComponents()) {
                String name = nameOf(component);
                known.add(name);
                JsonNode member = object.get(name);
                String place = pointer + Invalid.pointer(name);
                if (member != null
                        && !member.isNull()
                        && !collect(member, mapper.constructType(component.getGenericType()), place)) {
                    removed.add(place);
                    object.remove(name);
                }
            }
            JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
            if (ignored != null && ignored.ignoreUnknown()) {
                return;
            }
            if (ignored != null) {
                known.addAll(Arrays.asList(ignored.value()));
            }
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!known.contains(name)) {
                    all.add(new Fault(pointer + Invalid.pointer(name), null, "unknown property \"" + name + "\""));
                    names.remove();
                }
            }
        }

        private boolean isBound(JsonNode node, JavaType type, String pointer, boolean hasFaults) {
            try {
                mapper.treeToValue(node, type);
                return true;
            } catch (JsonProcessingException e) {
                if (!hasFaults && Invalid.of(e) instanceof Invalid invalid) {
                    invalid.faults().forEach(f -> all.add(new Fault(pointer + f.pointer(), null, f.detail())));
                }
                return false;
            }
        }

        /** Adds the violations, but for those of the members that were taken out. */
        private void addViolations(Object body) {
            List<?> bodies = body instanceof List<?> list ? list : Collections.singletonList(body);
            for (int i = 0; i < bodies.size(); i++) {
                String pointer = body instanceof List<?> ? "/" + i : "";
                if (bodies.get(i) == null && !removed.contains(pointer)) {
                    all.add(new Fault(pointer, null, "must not be null"));
                } else if (bodies.get(i) != null) {
                    Invalid.faults(validator.validate(bodies.get(i))).stream()
                            .map(fault -> new Fault(pointer + fault.pointer(), null, fault.detail()))
                            .filter(fault -> !removed.contains(fault.pointer()))
                            .forEach(all::add);
                }
            }
        }
    }

    private static String nameOf(RecordComponent component) {
        try {
            JsonProperty renamed = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(JsonProperty.class);
            return renamed == null ? component.getName() : renamed.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether Jackson binds the record by its components. */
    private static boolean isPlainRecord(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredConstructors())
                        .noneMatch(c -> c.isAnnotationPresent(JsonCreator.class))
                && Arrays.stream(type.getDeclaredMethods()).noneMatch(m -> m.isAnnotationPresent(JsonCreator.class));
    }
}
