package dev.attache.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void anyChineseIsOursAndAnyEnglish() {
        assertThat(List.of("zh", "zh-TW", "zh-Hans-CN", "ZH-hant"))
                .allSatisfy(tag -> assertThat(Language.of(tag)).contains(Language.CHINESE));
        assertThat(Language.of("en-GB")).contains(Language.ENGLISH);
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.of("no language")).isEmpty();
    }

    @Test
    void mostWantedLanguageOfOursIsTaken() {
        assertThat(Language.firstOf(List.of(Locale.FRENCH, Locale.forLanguageTag("zh-TW"), Locale.ENGLISH)))
                .contains(Language.CHINESE);
        assertThat(Language.firstOf(List.of(new Locale("*")))).isEmpty();
    }

    @Test
    void wordsComeInThisLanguageFirstThenInEnglish() {
        LocalizedText text = new LocalizedText(Map.of("en", "Opening", "zh-Hant", "開幕式", "et", "Avamine"));

        assertThat(Language.CHINESE.said(text)).extracting(Language.Said::tag).containsExactly("zh-Hant", "en", "et");
        assertThat(Language.ENGLISH.said(text)).extracting(Language.Said::tag).startsWith("en");
        assertThat(Language.CHINESE.said(LocalizedText.of("et", "Avamine")))
                .extracting(Language.Said::words)
                .containsExactly("Avamine");
        assertThat(Language.ENGLISH.said(null)).isEmpty();
    }

    @Test
    void nameStandsInAllItsLanguages() {
        LocalizedText name = new LocalizedText(Map.of("en", "Ada", "zh-Hant", "愛達"));

        assertThat(Language.CHINESE.name(name)).isEqualTo("愛達 Ada");
        assertThat(Language.ENGLISH.name(name)).isEqualTo("Ada 愛達");
    }

    @Test
    void dayIsToldWithItsWeekday() {
        LocalDate day = LocalDate.of(2023, 9, 6);

        assertThat(Language.ENGLISH.day(day)).isEqualTo("Wednesday, 6 September 2023");
        assertThat(Language.CHINESE.day(day)).isEqualTo("2023年9月6日 星期三");
    }
}
