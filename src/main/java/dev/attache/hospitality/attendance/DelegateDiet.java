package dev.attache.hospitality.attendance;

import dev.attache.programme.summit.VocabularyTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The diet of a delegate, whose record has it in free words: words that are terms of the summit's vocabulary count as
 * those, the others are a note for the kitchen.
 */
record DelegateDiet(List<String> codes, String note) {

    static DelegateDiet of(String words, List<VocabularyTerm> vocabulary) {
        if (words == null) {
            return new DelegateDiet(List.of(), null);
        }
        List<String> codes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String part : words.split("[,;，；、/\\n]")) {
            Optional<String> code = VocabularyTerm.meant(vocabulary, part);
            if (code.isPresent() && !codes.contains(code.get())) {
                codes.add(code.get());
            } else if (code.isEmpty() && !part.isBlank()) {
                others.add(part.strip());
            }
        }
        // Words without any term stay as they were written.
        String note = codes.isEmpty() ? words : others.isEmpty() ? null : String.join(", ", others);
        return new DelegateDiet(List.copyOf(codes), note);
    }
}
