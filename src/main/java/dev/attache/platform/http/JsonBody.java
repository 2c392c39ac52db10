package dev.attache.platform.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attache.platform.problem.Invalid;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a JSON body that has one of several shapes: converts the node and validates it like a body of one shape. */
@Singleton
public class JsonBody {
    @Inject
    ObjectMapper mapper;

    @Inject
    JsonBinding binding;

    @Inject
    Validator validator;

    /** The body as this record. */
    public <T> T as(Class<T> type, JsonNode body) {
        if (!body.isObject()) {
            throw Invalid.at("", "must be an object");
        }
        T read = bind(body, mapper.constructType(type));
        refuseIfAny(faults("", validator.validate(read)));
        return read;
    }

    /** The body as a list of such records. */
    public <T> List<T> asList(Class<T> type, JsonNode body) {
        for (int i = 0; i < body.size(); i++) {
            if (!body.get(i).isObject()) {
                throw Invalid.at("/" + i, "must be an object");
            }
        }
        List<T> all = bind(body, mapper.getTypeFactory().constructCollectionType(List.class, type));
        List<Invalid.Fault> faults = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            faults.addAll(faults("/" + i, validator.validate(all.get(i))));
        }
        refuseIfAny(faults);
        return all;
    }

    private <T> T bind(JsonNode body, JavaType type) {
        try {
            return binding.bind(mapper.writeValueAsBytes(body), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
