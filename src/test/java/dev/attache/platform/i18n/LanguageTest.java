package dev.attache.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void everyTagOfChineseAndEnglishIsKnown() {
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
    void momentIsItsDayAndItsHour() {
        OffsetDateTime moment = OffsetDateTime.parse("2023-09-06T09:05:00+03:00");

        assertThat(Language.ENGLISH.moment(moment)).isEqualTo("Wednesday, 6 September 2023, 09:05");
        assertThat(Language.CHINESE.moment(moment)).isEqualTo("2023年9月6日 星期三 09:05");
        assertThat(Language.ENGLISH.hours(moment, moment.plusHours(1))).isEqualTo("09:05 – 10:05");
        assertThat(Language.ENGLISH.hours(moment, null)).isEqualTo("09:05");
    }

    @Test
    void dayIsToldWithItsWeekday() {
        LocalDate day = LocalDate.of(2023, 9, 6);

        assertThat(Language.ENGLISH.day(day)).isEqualTo("Wednesday, 6 September 2023");
        assertThat(Language.CHINESE.day(day)).isEqualTo("2023年9月6日 星期三");
    }

    @Test
    void partsAreJoinedByTheCommaOfTheLanguage() {
        assertThat(Language.ENGLISH.joined("Harbour", null, " ", "Hall 1")).isEqualTo("Harbour, Hall 1");
        assertThat(Language.CHINESE.joined("Harbour", "Hall 1")).isEqualTo("Harbour，Hall 1");
        assertThat(Language.CHINESE.joined()).isEmpty();
    }

    @Test
    void missingMessageIsAnErrorAndNoOtherLanguagesWords() {
        assertThatThrownBy(() -> Language.CHINESE.text("itinerary.unheardOf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("itinerary.unheardOf");
    }

    @Test
    void countOfOneUsesSingularMessage() {
        assertThat(Language.ENGLISH.counted("waitlist.needs", 1)).isEqualTo("Needs 1 seat");
        assertThat(Language.ENGLISH.counted("waitlist.needs", 3)).isEqualTo("Needs 3 seats");
    }

    @Test
    void thirdLanguageIsOneFile() throws IOException {
        String file = new TreeMap<>(Translation.in("en").messages())
                .entrySet().stream()
                        .map(e ->
                                e.getKey() + "=" + (e.getKey().startsWith("language.") ? "" : "Eesti: ") + e.getValue())
                        .collect(Collectors.joining("\n"))
                        .replace("language.comma=, ", "language.comma=\\u0020/\\u0020")
                        .replace("language.day=EEEE, d MMMM yyyy", "language.day=EEEE, d. MMMM yyyy");

        Language estonian = Language.of("et", Translation.read(new StringReader(file)));

        assertThat(estonian.text("itinerary.left", "5 min")).isEqualTo("Eesti: 5 min left");
        assertThat(estonian.comma).isEqualTo(" / ");
        assertThat(estonian.day(LocalDate.of(2023, 9, 6))).isEqualTo("kolmapäev, 6. september 2023");
        assertThat(estonian.said(new LocalizedText(Map.of("en", "Opening", "et", "Avamine"))))
                .extracting(Language.Said::words)
                .containsExactly("Avamine", "Opening");
    }
}
