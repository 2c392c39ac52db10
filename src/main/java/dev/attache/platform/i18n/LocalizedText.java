package dev.attache.platform.i18n;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words in one or more languages, by their tags (BCP 47): {@code {"en": "…", "zh-Hant": "…"}}. */
@Schema(
        name = "Text",
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        minProperties = 1,
        description = "Words in one or more languages, by their tags (BCP 47)",
        examples = "{\"en\": \"Opening Plenary\", \"zh-Hant\": \"開幕式\"}")
public record LocalizedText(@JsonValue @Schema(hidden = true) Map<String, String> byLanguage) {
    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh-Hant";
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,8}");
    private static final int LONGEST = 20_000;

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
        this.byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static LocalizedText of(String language, String words) {
        return new LocalizedText(Map.of(language, words));
    }

    /** The words in this language, else in English, else in any. */
    public String in(String language) {
        String words = byLanguage.get(language);
        if (words == null) {
            words = byLanguage.getOrDefault(
                    ENGLISH, byLanguage.values().iterator().next());
        }
        return words;
    }

    /** The words in this language, or null. */
    public String exactly(String language) {
        return byLanguage.get(language);
    }

    @Override
    public String toString() {
        return in(ENGLISH);
    }
}
