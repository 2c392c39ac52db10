package dev.attache.hospitality.guest;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The trigrams of a text, which are those of PostgreSQL's pg_trgm: of each word, with two blanks before and one behind it.
 *
 * @param sorted each once
 */
record Trigrams(long[] sorted) {

    static Trigrams of(String text) {
        return new Trigrams(Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> ("  " + word + " ").codePoints().toArray())
                .flatMapToLong(word -> IntStream.range(0, word.length - 2)
                        .mapToLong(i -> ((long) word[i] << 42) | ((long) word[i + 1] << 21) | word[i + 2]))
                .sorted()
                .distinct()
                .toArray());
    }

    /** The share of the trigrams of both that both have: word_similarity is not less. */
    double similarity(Trigrams other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / (sorted.length + other.sorted.length - shared);
    }

    /** The share of the shorter one's trigrams that both have: word_similarity, either way, is not more. */
    double share(Trigrams other) {
        return share(shared(other), other);
    }

    double share(int shared, Trigrams other) {
        return shared == 0 ? 0 : (double) shared / Math.min(sorted.length, other.sorted.length);
    }

    private int shared(Trigrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
