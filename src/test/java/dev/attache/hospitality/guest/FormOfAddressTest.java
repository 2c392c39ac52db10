package dev.attache.hospitality.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormOfAddressTest {
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    language | Latin name    | Chinese name | honorific | position | addressed       | by all names
                    en       | Example Guest | -            | -         | -        | Example Guest   | Example Guest
                    en       | Example Guest | -            | Ms        | -        | Ms Example Guest | Ms Example Guest
                    en       | Example Guest | -            | 女士      | -        | Example Guest   | Example Guest
                    en       | Example Guest | 測試賓客     | Ms        | -        | Ms Example Guest | Ms Example Guest 測試賓客
                    en       | Example Guest | 測試賓客     | 女士      | -        | Example Guest   | Example Guest 測試賓客 女士
                    en       | Example Guest | 測試賓客     | -         | 測試處長 | Example Guest   | Example Guest 測試賓客
                    en       | Example Guest | -            | -         | Director | Example Guest   | Example Guest
                    en       | -             | 測試賓客     | 女士      | -        | 測試賓客 女士   | 測試賓客 女士
                    en       | -             | 測試賓客     | Ms        | 測試處長 | Ms 測試賓客     | Ms 測試賓客
                    zh-Hant  | -             | 測試賓客     | 女士      | 測試處長 | 測試賓客 女士   | 測試賓客 女士
                    zh-Hant  | -             | 測試賓客     | Ms        | -        | 測試賓客        | 測試賓客
                    zh-Hant  | Example Guest | 測試賓客     | 女士      | -        | 測試賓客 女士   | 測試賓客 女士 Example Guest
                    zh-Hant  | Example Guest | 測試賓客     | Ms        | -        | 測試賓客        | 測試賓客 Ms Example Guest
                    zh-Hant  | Example Guest | 測試賓客     | Ms        | 測試處長 | 測試賓客 測試處長 | 測試賓客 測試處長 Ms Example Guest
                    zh-Hant  | Example Guest | 測試賓客     | -         | 測試處長 | 測試賓客 測試處長 | 測試賓客 測試處長 Example Guest
                    zh-Hant  | Example Guest | 測試賓客     | -         | Director | 測試賓客        | 測試賓客 Example Guest
                    zh-Hant  | Example Guest | -            | 女士      | -        | Example Guest 女士 | Example Guest 女士
                    zh-Hant  | Example Guest | -            | Ms        | 測試處長 | Ms Example Guest | Ms Example Guest
                    """)
    void honorificFollowsTheScriptOfTheName(
            String tag,
            String latin,
            String chinese,
            String honorific,
            String position,
            String addressed,
            String byAllNames) {
        Language language = Language.of(tag).orElseThrow();
        FormOfAddress guest = new FormOfAddress(name(latin, chinese), honorific, position);

        assertThat(guest.in(language)).isEqualTo(addressed);
        assertThat(guest.whole(language)).isEqualTo(byAllNames);
    }

    private static LocalizedText name(String latin, String chinese) {
        Map<String, String> names = new HashMap<>();
        names.put("en", latin);
        names.put("zh-Hant", chinese);
        names.values().removeIf(n -> n == null);
        return new LocalizedText(names);
    }
}
