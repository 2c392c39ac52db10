package dev.attache.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;

/** Explains the errors of a JSON body in terms of JSON, without Java's. */
class JsonFaults {

    static Refusal of(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof Refusal refusal) {
                    return refusal;
                }
            }
            if (mapping.getOriginalMessage().startsWith("Trailing token")) {
                return new Malformed("The body goes on after its end.");
            }
            return new Invalid(List.of(new Invalid.Fault(pointer(mapping), null, sentence(mapping))));
        }
        String where = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return new Malformed("The body is not well-formed JSON" + where + ".");
    }

    private static String sentence(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown property \"" + unknown.getPropertyName() + "\"";
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException cause) {
            return cause.getMessage();
        }
        if (e instanceof InvalidFormatException text && text.getTargetType() == String.class) {
            return "holds a character that no text has";
        }
        if (e.getCause() instanceof InputCoercionException range) {
            return "must be " + kind(range.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + kind(mismatch.getTargetType());
        }
        return "cannot be read";
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "OffsetDateTime", "Instant" -> "a date and time with an offset, as 2023-09-06T11:00:00+03:00";
            case "LocalDate" -> "a date, as 2023-09-06";
            case "int", "long", "Integer", "Long" -> "an integer, as 12";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a string, as \"…\"";
            case "Ref" -> "an id, as 12";
            case "List", "ArrayList", "Set" -> "an array, as [ … ]";
            case "ZoneId" -> "a time zone, as Europe/Tallinn";
            case "LocalizedText", "Map", "LinkedHashMap" -> "a text by language, as {\"en\": \"…\"}";
            default -> "an object, as { … }";
        };
    }

    private static String pointer(JsonMappingException e) {
        return Problems.pointer(e.getPath().stream()
                .map(r -> r.getFieldName() != null ? r.getFieldName() : String.valueOf(r.getIndex()))
                .toList());
    }
}
