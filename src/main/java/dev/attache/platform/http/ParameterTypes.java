package dev.attache.platform.http;

import dev.attache.platform.problem.Invalid;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Converters of query parameters: an unreadable value is a 400 that names the parameter; plain JAX-RS answers 404. */
@Provider
public class ParameterTypes implements ParamConverterProvider {
    private static final Map<Class<?>, Kind> KINDS = Map.of(
            int.class, new Kind("an integer", Integer::valueOf),
            Integer.class, new Kind("an integer", Integer::valueOf),
            Long.class, new Kind("an integer", Long::valueOf),
            Boolean.class, new Kind("true or false", ParameterTypes::truth),
            LocalDate.class, new Kind("a date, as 2023-09-06", ParameterTypes::day),
            OffsetDateTime.class,
                    new Kind("a date and time with an offset, as 2023-09-06T11:00:00+03:00", ParameterTypes::moment));

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            return new Reader<>(name, "must be one of " + Arrays.toString(type.getEnumConstants()), s ->
                    (T) Enum.valueOf((Class) type, s.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        Kind kind = KINDS.get(type);
        return kind == null ? null : new Reader<>(name, "must be " + kind.words, s -> (T) kind.read.apply(s));
    }

    private record Kind(String words, Function<String, ?> read) {}

    private static Boolean truth(String s) {
        return switch (s) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static LocalDate day(String s) {
        LocalDate day = LocalDate.parse(s);
        return plausible(day, StrictJson.plausible(day.getYear()));
    }

    private static OffsetDateTime moment(String s) {
        // A plus sign that was not escaped arrives as a space.
        OffsetDateTime moment = OffsetDateTime.parse(s.replace(' ', '+'));
        return plausible(moment, StrictJson.plausible(moment));
    }

    private static <T> T plausible(T value, boolean plausible) {
        if (!plausible) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private record Reader<T>(String name, String complaint, Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            try {
                return value == null ? null : read.apply(value);
            } catch (RuntimeException e) {
                throw Invalid.parameter(name, complaint);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
