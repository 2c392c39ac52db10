package dev.attache.platform.doubt;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two texts are, by their letters and digits alone: similarity of trigrams, and variants of one name. */
public final class Likeness {
    /** The similarity (0 to 1) from which two texts may be two spellings of one. */
    private static final double SPELLINGS = 0.7;

    /** The same for names of persons, where a syllable makes another person. */
    private static final double NAMES = 0.75;

    private Likeness() {}

    /** The same but for case, accents, blanks and punctuation. */
    public static boolean isSame(String a, String b) {
        return letters(a).equals(letters(b)) && !letters(a).isEmpty();
    }

    /** The same, or spelled a little differently; texts with different numbers are different. */
    public static boolean isSpelling(String a, String b) {
        return isSame(a, b) || (digits(a).equals(digits(b)) && similarity(a, b) >= SPELLINGS);
    }

    /** One name: its parts in any order, joined or apart, or spelled a little differently. */
    public static boolean isName(String a, String b) {
        return (!letters(a).isEmpty() && sorted(letters(a)).equals(sorted(letters(b)))) || similarity(a, b) >= NAMES;
    }

    /** How many of all their trigrams the two share, words padded by blanks as in PostgreSQL's pg_trgm. */
    static double similarity(String a, String b) {
        Set<String> ofA = trigrams(a);
        Set<String> ofB = trigrams(b);
        Set<String> all = new HashSet<>(ofA);
        all.addAll(ofB);
        ofA.retainAll(ofB);
        return all.isEmpty() ? 0 : (double) ofA.size() / all.size();
    }

    private static Set<String> trigrams(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : plain(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                String padded = "  " + word + " ";
                for (int i = 0; i + 3 <= padded.length(); i++) {
                    trigrams.add(padded.substring(i, i + 3));
                }
            }
        }
        return trigrams;
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String digits(String text) {
        return plain(text).replaceAll("[^\\p{N}]+", " ").strip();
    }

    private static String sorted(String letters) {
        int[] sorted = letters.codePoints().sorted().toArray();
        return Arrays.toString(sorted);
    }

    /** Without case and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
