package dev.attache.platform.http;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a free-text search ({@code q}): all of them are found, in any order, each anywhere in a folded text. The
 * database folds them ({@code fold}), as it has folded the texts.
 *
 * @param prefix of the parameters' names
 */
public record SearchWords(String prefix, List<String> words) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Punctuation between words, as hyphens; not what stands for something. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}`´&&[^@_%&#*]]+");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");

    /** A trigram: three letters or digits in a row, none of which folding drops. */
    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Lm}]]{3}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The words of a search. */
    public static SearchWords of(String search) {
        return of(search, "");
    }

    /**
     * The condition, in SQL with one parameter, that the word is found in a folded text. An index of trigrams finds a word
     * that has one; for a shorter word it would be read as a whole, so that the condition keeps the planner from it. The
     * parameter is folded once, not for each row.
     */
    static String condition(String word, String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKC)).replaceAll("");
        return TRIGRAM.matcher(letters).find()
                ? text + " like (select holding(?))"
                : "strpos(" + text + ", (select fold(?))) > 0";
    }

    /** The words of a search; the prefix is for the parameters' names. */
    public static SearchWords of(String search, String prefix) {
        List<String> words = new ArrayList<>();
        BLANKS.splitAsStream(search)
                .flatMap(SearchWords::parts)
                .filter(word -> !word.isEmpty())
                .distinct()
                // The longest is the rarest, and it may hold others.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> words.stream().noneMatch(longer -> longer.contains(word)))
                .forEach(words::add);
        return new SearchWords(prefix, words);
    }

    /** A mail address stays whole, and so do signs without letters. */
    private static Stream<String> parts(String word) {
        return word.contains("@") || !LETTERS.matcher(word).find() ? Stream.of(word) : Arrays.stream(SIGNS.split(word));
    }

    /** Whether there is nothing to search for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The condition, in HQL or SQL, that each word is found in one of the texts. */
    public String foundIn(String... texts) {
        return IntStream.range(0, words.size())
                .mapToObj(word -> Arrays.stream(texts)
                        .map(text -> text + " like " + pattern(word) + " escape '\\'")
                        .collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and "));
    }

    /** As a string for HQL, which does not know the function's type. */
    private String pattern(int word) {
        return "concat('', holding(:" + prefix + word + "))";
    }

    /** The condition, in HQL, that all words are found in one line of the text, as of a name in a text of several names. */
    String foundInOneLineOf(String text) {
        return foundIn(text)
                + (words.size() < 2
                        ? ""
                        : IntStream.range(0, words.size())
                                .mapToObj(this::pattern)
                                .collect(Collectors.joining(
                                        ", ", " and function('line_like_all' as Boolean, " + text + ", array(", "))")));
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        IntStream.range(0, words.size()).forEach(word -> parameters.put(prefix + word, words.get(word)));
        return parameters;
    }
}
