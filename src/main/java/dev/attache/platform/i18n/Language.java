package dev.attache.platform.i18n;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that pages and calendars speak. What people wrote stays in the languages that they wrote it in. */
public enum Language {
    ENGLISH(LocalizedText.ENGLISH, "EEEE, d MMMM yyyy", Locale.ENGLISH, ", ", ": ", " (%s)"),
    CHINESE(LocalizedText.CHINESE, "yyyy年M月d日 EEEE", Locale.TAIWAN, "，", "：", "（%s）");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** As a language tag (BCP 47). */
    public final String tag;

    /** What stands between the parts of a sentence. */
    public final String comma;

    private final DateTimeFormatter day;
    private final String colon;
    private final String parenthesis;

    Language(String tag, String day, Locale locale, String comma, String colon, String parenthesis) {
        this.tag = tag;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.comma = comma;
        this.colon = colon;
        this.parenthesis = parenthesis;
    }

    /** The one that speaks for a tag: ours for Chinese of any script or region, and for English of any region. */
    public static Optional<Language> of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "zh" -> Optional.of(CHINESE);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The first of these, most wanted first, that is one of ours. */
    public static Optional<Language> firstOf(List<Locale> wanted) {
        return wanted.stream().flatMap(l -> of(l.toLanguageTag()).stream()).findFirst();
    }

    /** The words as people read them: first in this language, else in English, else in any; then in the others. */
    public List<Said> said(LocalizedText text) {
        if (text == null) {
            return List.of();
        }
        return text.byLanguage().entrySet().stream()
                .map(e -> new Said(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(s -> s.tag.equals(tag) ? 0 : s.tag.equals(LocalizedText.ENGLISH) ? 1 : 2))
                .toList();
    }

    /** In all the languages that it has, ours first: "高仙桂 Kao Shien-Quey". */
    public String name(LocalizedText name) {
        return said(name).stream().map(Said::words).collect(Collectors.joining(" "));
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String hour(OffsetDateTime moment) {
        return HOUR.format(moment);
    }

    /** As "Duty: Speaker". */
    public String labelled(String label, String words) {
        return label + colon + words;
    }

    /** With what stands before it, as " (Speaker)"; nothing for nothing. */
    public String parenthesis(String words) {
        return words.isEmpty() ? "" : parenthesis.formatted(words);
    }

    /** Words, and the tag of the language that they are in. */
    public record Said(String tag, String words) {}
}
