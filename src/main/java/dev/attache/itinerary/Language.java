package dev.attache.itinerary;

import dev.attache.delegation.Delegate;
import dev.attache.summit.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that pages and calendars speak. What people wrote stays in the languages that they wrote it in. */
public enum Language {
    ENGLISH(Text.ENGLISH, "EEEE, d MMMM yyyy", Locale.ENGLISH),
    CHINESE(Text.CHINESE, "yyyy年M月d日 EEEE", Locale.TAIWAN);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** As a language tag (BCP 47). */
    public final String tag;

    private final DateTimeFormatter day;

    Language(String tag, String day, Locale locale) {
        this.tag = tag;
        this.day = DateTimeFormatter.ofPattern(day, locale);
    }

    /** The one that speaks for a tag: ours for Chinese of any script or region, and for English of any region. */
    static Optional<Language> of(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "zh" -> Optional.of(CHINESE);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The delegate's first language, where it is one of these. */
    static Optional<Language> of(Delegate delegate) {
        return delegate.languages.stream().findFirst().flatMap(Language::of);
    }

    /** The first of these, most wanted first, that is one of ours. */
    static Optional<Language> firstOf(List<Locale> wanted) {
        return wanted.stream().flatMap(l -> of(l.toLanguageTag()).stream()).findFirst();
    }

    /** The words as people read them: first in this language, else in English, else in any; then in the others. */
    public List<Said> said(Text text) {
        if (text == null) {
            return List.of();
        }
        return text.byLanguage().entrySet().stream()
                .map(e -> new Said(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(s -> s.tag.equals(tag) ? 0 : s.tag.equals(Text.ENGLISH) ? 1 : 2))
                .toList();
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String hour(OffsetDateTime moment) {
        return HOUR.format(moment);
    }

    /** Words, and the tag of the language that they are in. */
    public record Said(String tag, String words) {}
}
