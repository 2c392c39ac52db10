package dev.attache.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of data files as strictly as the API reads bodies. */
@Singleton
class DataFiles {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    JsonNode read(String summit, String file) {
        String path = "/summits/" + summit + "/" + file + ".yaml";
        try (InputStream in = DataFiles.class.getResourceAsStream(path)) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    List<ObjectNode> records(String summit, String file) {
        List<ObjectNode> records = new ArrayList<>();
        read(summit, file).forEach(node -> records.add((ObjectNode) node));
        return records;
    }

    /** The record as the body of a request, checked like one. */
    <T> T as(Class<T> type, JsonNode record) {
        try {
            T body = mapper.treeToValue(record, type);
            var violations = validator.validate(body);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(record.toString(), violations);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(record.toString(), e);
        }
    }
}
