package dev.attache.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.problem.Invalid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a JSON body that has one of several shapes: converts the node and validates it like a body of one shape. */
@Singleton
public class JsonBody {
    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    /** The body as this record. */
    public <T> T as(Class<T> type, JsonNode body) {
        if (!body.isObject()) {
            throw Invalid.at("", "must be an object");
        }
        T read = read(type, body);
        refuseIfAny(faults("", validator.validate(read)));
        return read;
    }

    /** The body as a list of such records. */
    public <T> List<T> asList(Class<T> type, JsonNode body) {
        List<T> all = new ArrayList<>();
        List<Invalid.Fault> faults = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (!body.get(i).isObject()) {
                throw Invalid.at("/" + i, "must be an object");
            }
            T read = read(type, body.get(i));
            faults.addAll(faults("/" + i, validator.validate(read)));
            all.add(read);
        }
        refuseIfAny(faults);
        return all;
    }

    private <T> T read(Class<T> type, JsonNode body) {
        try {
            return mapper.treeToValue(body, type);
        } catch (JsonProcessingException e) {
            throw Invalid.of(e);
        }
    }

    private static <T> List<Invalid.Fault> faults(String at, Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(v -> new Invalid.Fault(
                        at + Invalid.pointer(v.getPropertyPath().toString().split("[.\\[\\]]+")), null, v.getMessage()))
                .toList();
    }

    private static void refuseIfAny(List<Invalid.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
