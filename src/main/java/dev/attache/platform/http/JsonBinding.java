package dev.attache.platform.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attache.platform.problem.Invalid;
import dev.attache.platform.problem.Invalid.Fault;
import dev.attache.platform.problem.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
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

    /** The most elements of an array: with hundreds of thousands of faulty ones, validation takes minutes. */
    static final int LONGEST_ARRAY = 5_000;

    /** A body that is shorter has no longer array. */
    private static final int SHORT = 2 * LONGEST_ARRAY;

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    /** The body as this type. A body without faults is read once. */
    public <T> T bind(byte[] json, JavaType type) throws IOException {
        requireShortArrays(json);
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException first) {
            throw refusal(tree(json), type, first);
        }
    }

    /** The valid body as this record, where the resource has looked at the node to tell which one it is. */
    public <T> T as(Class<T> type, JsonNode body) {
        return valid(body, mapper.constructType(type));
    }

    /** The valid body as a list of these records. */
    public <T> List<T> asList(Class<T> type, JsonNode body) {
        return valid(body, mapper.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** The tree as this type, valid by Bean Validation too. */
    <T> T valid(JsonNode tree, JavaType type) {
        T body = bind(tree, type);
        Faults faults = new Faults();
        faults.addViolations(body);
        if (!faults.all.isEmpty()) {
            throw new Invalid(faults.all.stream().limit(MOST).toList());
        }
        return body;
    }

    /** The tree as this type. */
    private <T> T bind(JsonNode tree, JavaType type) {
        requireShortArrays(tree, "");
        try {
            return mapper.treeToValue(tree, type);
        } catch (JsonProcessingException first) {
            throw refusal(tree, type, first);
        }
    }

    private void requireShortArrays(byte[] json) throws IOException {
        if (json.length < SHORT) {
            return;
        }
        try (JsonParser parser = mapper.createParser(json)) {
            while (parser.nextToken() != null) {
                JsonStreamContext inside = parser.getParsingContext();
                if (inside.inArray() && inside.getCurrentIndex() >= LONGEST_ARRAY) {
                    throw tooLong(inside.getParent().pathAsPointer().toString());
                }
            }
        } catch (JsonProcessingException e) {
            throw Invalid.of(e);
        }
    }

    private static void requireShortArrays(JsonNode node, String pointer) {
        if (node.isArray() && node.size() > LONGEST_ARRAY) {
            throw tooLong(pointer);
        }
        if (node.isArray()) {
            node.forEach(element -> requireShortArrays(element, pointer));
        }
        node.fields()
                .forEachRemaining(
                        member -> requireShortArrays(member.getValue(), pointer + Invalid.pointer(member.getKey())));
    }

    private static Invalid tooLong(String pointer) {
        return Invalid.at(pointer, "must have at most " + LONGEST_ARRAY + " elements");
    }

    private JsonNode tree(byte[] json) throws IOException {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw Invalid.of(e);
        }
    }

    private Refusal refusal(JsonNode tree, JavaType type, JsonProcessingException first) {
        Faults faults = new Faults();
        try {
            faults.collect(tree, type);
        } catch (JsonProcessingException e) {
            return Invalid.of(e);
        }
        return faults.all.isEmpty()
                ? Invalid.of(first)
                : new Invalid(faults.all.stream().limit(MOST).toList());
    }

    /** The faults of one body. A member with a fault is taken out, so that the others can be bound and validated. */
    private class Faults {
        final List<Fault> all = new ArrayList<>();
        private final Set<String> removed = new HashSet<>();

        void collect(JsonNode tree, JavaType type) throws JsonProcessingException {
            if (collect(tree, type, "")) {
                addViolations(mapper.treeToValue(tree, type));
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
