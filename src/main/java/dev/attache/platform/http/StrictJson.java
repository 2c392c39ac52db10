package dev.attache.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import dev.attache.platform.text.InvisibleCharacters;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Strict JSON: an unknown, duplicate or mistyped member is refused and named, never ignored or converted; text and
 * times that the database cannot store are refused too.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private static final int DEPTH = 50;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /** Runs after Quarkus's own customizers, whose module of dates and times would override these deserializers. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEPTH).build());
        mapper.registerModule(new SimpleModule("strict")
                .addSerializer(OffsetDateTime.class, new LocalTimes())
                .addDeserializer(String.class, new Text())
                .addDeserializer(OffsetDateTime.class, new Moment())
                .addDeserializer(LocalDate.class, new Day()));
    }

    /**
     * Text that PostgreSQL can store, without NUL and unpaired surrogates, and without invisible characters at its ends.
     */
    private static class Text extends Verbatim {
        @Override
        public String deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return InvisibleCharacters.stripped(super.deserialize(p, context));
        }
    }

    /** Text with all its characters, as of a password; PostgreSQL can store it. */
    public static class Verbatim extends StdScalarDeserializer<String> {
        public Verbatim() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, p);
            }
            String text = p.getText();
            if (!storable(text)) {
                return (String) context.handleWeirdStringValue(String.class, text, "not text");
            }
            return text;
        }
    }

    /** Whether PostgreSQL can store the text. */
    public static boolean storable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    static boolean plausible(int year) {
        return year >= 1900 && year < 2200;
    }

    /**
     * Whether the moment is in a supported year, independent of the offset: a value accepted with one offset can be
     * sent back with another.
     */
    static boolean plausible(OffsetDateTime moment) {
        return !moment.toInstant().isBefore(FIRST) && moment.toInstant().isBefore(END);
    }

    /** A timestamp with an offset, in a supported year, in PostgreSQL's precision. */
    private static class Moment extends StdScalarDeserializer<OffsetDateTime> {
        Moment() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.currentToken() != JsonToken.VALUE_STRING) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, p);
            }
            OffsetDateTime moment = InstantDeserializer.OFFSET_DATE_TIME.deserialize(p, context);
            if (moment == null || !plausible(moment)) {
                return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, p.getText(), "year");
            }
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Local times (ISO 8601) with whole seconds are written digit by digit, at a fraction of a formatter's cost. */
    static class LocalTimes extends StdScalarSerializer<OffsetDateTime> {
        LocalTimes() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime moment, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(text(moment));
        }

        static String text(OffsetDateTime moment) {
            if (moment.getNano() != 0 || moment.getYear() < 1000 || moment.getYear() > 9999) {
                return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
            }
            StringBuilder text = new StringBuilder(25).append(moment.getYear());
            two(text.append('-'), moment.getMonthValue());
            two(text.append('-'), moment.getDayOfMonth());
            two(text.append('T'), moment.getHour());
            two(text.append(':'), moment.getMinute());
            two(text.append(':'), moment.getSecond());
            return text.append(moment.getOffset().getId()).toString();
        }

        private static void two(StringBuilder text, int number) {
            text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
        }
    }

    /** A date in a supported year. */
    private static class Day extends StdScalarDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (p.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, p);
            }
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(p, context);
            if (day == null || !plausible(day.getYear())) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, p.getText(), "year");
            }
            return day;
        }
    }
}
