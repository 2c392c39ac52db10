package dev.attache.platform.i18n;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that pages, mails and calendars speak: its messages and formats are its {@link Translation}. What people
 * wrote stays in the languages that they wrote it in.
 */
public final class Language {
    public static final Language ENGLISH = of(LocalizedText.ENGLISH, Translation.in(LocalizedText.ENGLISH));
    public static final Language CHINESE = of(LocalizedText.CHINESE, Translation.in(LocalizedText.CHINESE));

    public static final List<Language> ALL = List.of(ENGLISH, CHINESE);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** As a language tag (BCP 47). */
    public final String tag;

    /** The comma between the parts of a sentence or a list, with the space after it if the language has one. */
    public final String comma;

    private final Translation translation;
    private final DateTimeFormatter day;

    private Language(String tag, Translation translation) {
        this.tag = tag;
        this.translation = translation;
        this.comma = translation.message("language.comma");
        this.day = DateTimeFormatter.ofPattern(translation.message("language.day"), Locale.forLanguageTag(tag));
    }

    static Language of(String tag, Translation translation) {
        return new Language(tag, translation);
    }

    /** All that a page offers, this one among them. */
    public List<Language> choices() {
        return ALL;
    }

    /** The language for a tag (BCP 47), whatever its script and region: "zh-TW" and "zh-Hans" are Chinese. */
    public static Optional<Language> of(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(ours -> Locale.forLanguageTag(ours.tag).getLanguage().equals(wanted))
                .findFirst();
    }

    /** The first of these locales, the most wanted first, that pages speak. */
    public static Optional<Language> firstOf(List<Locale> wanted) {
        return wanted.stream().flatMap(l -> of(l.toLanguageTag()).stream()).findFirst();
    }

    /** In this language itself: "English", "中文". */
    public String name() {
        return text("language.name");
    }

    /** The message under this key. */
    public String text(String key) {
        return translation.message(key);
    }

    /** The message under this key with its facts. */
    public String text(String key, Object... facts) {
        return translation.message(key, facts);
    }

    /** The message with a count as its first fact; a count of one has a message of its own, {@code ….one}. */
    public String counted(String key, long count, Object... facts) {
        Object[] all = new Object[facts.length + 1];
        all[0] = count;
        System.arraycopy(facts, 0, all, 1, facts.length);
        return text(count == 1 ? key + ".one" : key, all);
    }

    /** The name of a constant, as of a duty: under this key and the constant's own name. */
    public String term(String key, Enum<?> constant) {
        return text(key + "." + constant.name());
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

    /** Day and hour, as "Tuesday, 14 May 2030, 19:00". */
    public String moment(OffsetDateTime moment) {
        return text("language.moment", day(moment.toLocalDate()), hour(moment));
    }

    /** Whose local times these are, as "All times are Da Nang time, UTC+7."; without a city by the zone. */
    public String localTimes(@Nullable String city, ZoneId zone, LocalDate day) {
        ZoneOffset offset = zone.getRules().getOffset(day.atTime(LocalTime.NOON));
        String hours =
                offset.getTotalSeconds() == 0 ? "" : offset.getId().replaceFirst("^([+-])0?(\\d+)(:00)?", "$1$2");
        return text("language.localTimes", city == null ? zone.getId() : city, hours);
    }

    /** A duration as "45 min", "2 h" or "4 h 30 min". */
    public String duration(long minutes) {
        if (minutes < 60) {
            return text("language.minutes", minutes);
        }
        return minutes % 60 == 0
                ? text("language.hours", minutes / 60)
                : text("language.hoursMinutes", minutes / 60, minutes % 60);
    }

    /** As "19:00 – 22:00"; without an end "19:00". */
    public String hours(OffsetDateTime start, OffsetDateTime end) {
        return end == null ? hour(start) : hour(start) + " – " + hour(end);
    }

    /** As "Duty: Speaker". */
    public String labelled(String label, String words) {
        return text("language.labelled", label, words);
    }

    /** In parentheses, with a leading space; empty for empty words. */
    public String parenthesis(String words) {
        return words.isEmpty() ? "" : text("language.parenthesis", words);
    }

    /** The parts that are there, neither null nor blank, joined by the language's comma. */
    public String joined(String... parts) {
        return joined(Arrays.stream(parts));
    }

    /** The parts that are there, neither null nor blank, joined by the language's comma. */
    public String joined(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(comma));
    }

    @Override
    public String toString() {
        return tag;
    }

    /** Words, and the tag of the language that they are in. */
    public record Said(String tag, String words) {}
}
