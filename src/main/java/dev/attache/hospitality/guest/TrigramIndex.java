package dev.attache.hospitality.guest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An inverted index of texts by their trigrams, which are those of PostgreSQL's pg_trgm: it finds the few texts that are
 * worth a comparison. A text can only be similar to one with which it shares trigrams.
 */
class TrigramIndex {
    /** The share of the shorter one's trigrams; a little less than what counts as similar. */
    private static final double WORTH = 0.5;

    private static final int MOST_FOUND = 20;

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> withTrigram = new HashMap<>();

    void add(String text) {
        if (places.putIfAbsent(text, texts.size()) != null) {
            return;
        }
        long[] trigrams = trigrams(text);
        for (long trigram : trigrams) {
            withTrigram.computeIfAbsent(trigram, t -> new ArrayList<>()).add(texts.size());
        }
        texts.add(text);
        sizes.add(trigrams.length);
    }

    /** The texts that share most with this one, the nearest first. */
    List<String> near(String text) {
        long[] trigrams = trigrams(text);
        int[] shared = new int[texts.size()];
        for (long trigram : trigrams) {
            for (int place : withTrigram.getOrDefault(trigram, List.of())) {
                shared[place]++;
            }
        }
        return IntStream.range(0, shared.length)
                .filter(place ->
                        shared[place] > 0 && shared[place] >= WORTH * Math.min(trigrams.length, sizes.get(place)))
                .boxed()
                .sorted((a, b) -> Double.compare(share(b, shared, trigrams), share(a, shared, trigrams)))
                .limit(MOST_FOUND)
                .map(texts::get)
                .toList();
    }

    private double share(int place, int[] shared, long[] trigrams) {
        return (double) shared[place] / Math.min(trigrams.length, sizes.get(place));
    }

    /** Of each word, with two blanks before and one behind it. */
    private static long[] trigrams(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> ("  " + word + " ").codePoints().toArray())
                .flatMapToLong(word -> IntStream.range(0, word.length - 2)
                        .mapToLong(i -> ((long) word[i] << 42) | ((long) word[i + 1] << 21) | word[i + 2]))
                .distinct()
                .toArray();
    }
}
