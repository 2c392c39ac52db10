package dev.attache.platform.i18n;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * Words in one or more languages, by their tags (BCP 47): {@code {"en": "…", "zh-Hant": "…"}}. A text from the database
 * stays the JSON that it is stored as until its words are asked for, and is written to answers as it is.
 */
@Schema(
        name = "Text",
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        minProperties = 1,
        description = "Words in one or more languages, by their tags (BCP 47)",
        examples = "{\"en\": \"Opening Plenary\", \"zh-Hant\": \"開幕式\"}")
@JsonSerialize(using = LocalizedText.Writer.class)
@Immutable
public final class LocalizedText {
    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh-Hant";
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,8}");
    private static final int LONGEST = 20_000;

    /** The order of the tags in answers, which is that of jsonb. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final ObjectReader STORED =
            new ObjectMapper().readerFor(new TypeReference<Map<String, String>>() {});

    /** As the database holds it; null for a text that was given. */
    @Schema(hidden = true)
    private final String stored;

    @Schema(hidden = true)
    private SortedMap<String, String> words;

    /** Of two parameters, as Jackson takes a constructor of one text for the way to read a text. */
    private LocalizedText(String stored, SortedMap<String, String> words) {
        this.stored = stored;
        this.words = words;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText(Map<String, String> byLanguage) {
        if (byLanguage == null || byLanguage.isEmpty()) {
            throw new IllegalArgumentException("at least one language is needed");
        }
        byLanguage.forEach((tag, words) -> {
            if (!TAG.matcher(tag).matches() || tag.length() > 35) {
                throw new IllegalArgumentException("\"" + tag + "\" is no language tag");
            }
            if (words == null || words.isBlank() || words.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "the text in \"" + tag + "\" must have 1 to " + LONGEST + " characters");
            }
        });
        this.stored = null;
        this.words = sorted(byLanguage);
    }

    public static LocalizedText of(String language, String words) {
        return new LocalizedText(Map.of(language, words));
    }

    /** The text that a jsonb column holds; null for null. */
    public static LocalizedText ofStored(String json) {
        return json == null ? null : new LocalizedText(json, null);
    }

    /** The words by the tags of their languages. */
    public Map<String, String> byLanguage() {
        if (words == null) {
            try {
                words = sorted(STORED.readValue(stored));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return words;
    }

    private static SortedMap<String, String> sorted(Map<String, String> byLanguage) {
        SortedMap<String, String> sorted = new TreeMap<>(ORDER);
        sorted.putAll(byLanguage);
        return Collections.unmodifiableSortedMap(sorted);
    }

    /** The words in this language, else in English, else in any. */
    public String in(String language) {
        String words = exactly(language);
        if (words == null) {
            words = byLanguage()
                    .getOrDefault(ENGLISH, byLanguage().values().iterator().next());
        }
        return words;
    }

    /** The words in this language, or null. */
    public String exactly(String language) {
        return byLanguage().get(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text
                && (stored != null && stored.equals(text.stored) || byLanguage().equals(text.byLanguage()));
    }

    @Override
    public int hashCode() {
        return byLanguage().hashCode();
    }

    @Override
    public String toString() {
        return in(ENGLISH);
    }

    /** Writes the words as an object; what is stored without being parsed. */
    static class Writer extends StdSerializer<LocalizedText> {
        Writer() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializerProvider provider) throws IOException {
            // A tree of nodes cannot hold JSON that is not parsed.
            if (text.stored != null && !(json instanceof TokenBuffer)) {
                write(text.stored, json);
                return;
            }
            json.writeStartObject();
            for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
        }

        /** Writes the JSON without the blanks between its tokens. */
        private static void write(String stored, JsonGenerator json) throws IOException {
            char[] tokens = stored.toCharArray();
            int length = 0;
            boolean quoted = false;
            for (int i = 0; i < tokens.length; i++) {
                char c = tokens[i];
                if (c == '\\') {
                    tokens[length++] = c;
                    c = tokens[++i];
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == ' ' && !quoted) {
                    continue;
                }
                tokens[length++] = c;
            }
            json.writeRawValue(tokens, 0, length);
        }
    }
}
