package dev.attache.hospitality.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.VocabularyTerm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A delegate's diet counts with the guests' where it is in words of the vocabulary. */
class DelegateDietTest {
    private static final List<VocabularyTerm> DIETS = List.of(
            new VocabularyTerm("no-beef", new LocalizedText(Map.of("en", "No beef", "zh-Hant", "不吃牛肉"))),
            new VocabularyTerm("vegan", new LocalizedText(Map.of("en", "Vegan", "zh-Hant", "全素"))));

    @Test
    void wordsOfTheVocabularyCount() {
        assertThat(DelegateDiet.of("no beef", DIETS)).isEqualTo(new DelegateDiet(List.of("no-beef"), null));
        assertThat(DelegateDiet.of("全素、不吃牛肉", DIETS)).isEqualTo(new DelegateDiet(List.of("vegan", "no-beef"), null));
    }

    @Test
    void otherWordsAreANote() {
        assertThat(DelegateDiet.of("Vegan; no onions, please", DIETS))
                .isEqualTo(new DelegateDiet(List.of("vegan"), "no onions, please"));
    }

    @Test
    void wordsWithoutATermStayAsTheyAre() {
        assertThat(DelegateDiet.of("fish, but no beef stock", DIETS))
                .isEqualTo(new DelegateDiet(List.of(), "fish, but no beef stock"));
        assertThat(DelegateDiet.of(null, DIETS)).isEqualTo(new DelegateDiet(List.of(), null));
    }
}
