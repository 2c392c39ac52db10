package dev.attache.hospitality.guest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An inverted index of texts by their trigrams: it finds the few texts that are worth a comparison. A text can only be
 * similar to one with which it shares trigrams.
 */
class TrigramIndex {
    /** The share of the shorter one's trigrams; a little less than what counts as similar. */
    private static final double WORTH = 0.5;

    private static final int MOST_FOUND = 20;

    private final List<String> texts = new ArrayList<>();
    private final List<Trigrams> trigrams = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> withTrigram = new HashMap<>();

    void add(String text) {
        if (places.putIfAbsent(text, texts.size()) != null) {
            return;
        }
        Trigrams its = Trigrams.of(text);
        for (long trigram : its.sorted()) {
            withTrigram.computeIfAbsent(trigram, t -> new ArrayList<>()).add(texts.size());
        }
        texts.add(text);
        trigrams.add(its);
    }

    /** The texts that share most with this one, the nearest first. */
    List<String> near(String text) {
        Trigrams its = Trigrams.of(text);
        int[] shared = new int[texts.size()];
        for (long trigram : its.sorted()) {
            for (int place : withTrigram.getOrDefault(trigram, List.of())) {
                shared[place]++;
            }
        }
        return IntStream.range(0, shared.length)
                .filter(place -> shared[place] > 0 && its.share(shared[place], trigrams.get(place)) >= WORTH)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -its.share(shared[place], trigrams.get(place))))
                .limit(MOST_FOUND)
                .map(texts::get)
                .toList();
    }
}
