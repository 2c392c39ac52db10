package dev.attache.hospitality.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressedTest {
    private static final LocalizedText BOTH = new LocalizedText(Map.of("en", "Example Guest", "zh-Hant", "測試賓客"));

    @Test
    void honorificStandsWhereTheScriptWantsIt() {
        assertThat(english(BOTH, "Ms", null)).isEqualTo("Ms Example Guest");
        assertThat(chinese(BOTH, "女士", null)).isEqualTo("測試賓客 女士");
        assertThat(chinese(LocalizedText.of("en", "Example Guest"), "女士", null)).isEqualTo("Example Guest 女士");
        assertThat(english(LocalizedText.of("zh-Hant", "測試賓客"), "女士", null)).isEqualTo("測試賓客 女士");
    }

    @Test
    void honorificOfAnotherScriptIsLeftOut() {
        assertThat(english(BOTH, "女士", null)).isEqualTo("Example Guest");
        assertThat(chinese(BOTH, "Ms", null)).isEqualTo("測試賓客");
        assertThat(chinese(LocalizedText.of("en", "Example Guest"), "Ms", null)).isEqualTo("Ms Example Guest");
    }

    @Test
    void whoHasNoChineseHonorificIsAddressedByTheChinesePosition() {
        assertThat(chinese(BOTH, null, "測試處長")).isEqualTo("測試賓客 測試處長");
        assertThat(chinese(BOTH, "Ms", "測試處長")).isEqualTo("測試賓客 測試處長");
        assertThat(chinese(BOTH, null, "Director")).isEqualTo("測試賓客");
        assertThat(english(BOTH, null, "Director")).isEqualTo("Example Guest");
    }

    private static String english(LocalizedText name, String honorific, String position) {
        return Addressed.as(guest(name, honorific, position), Language.ENGLISH);
    }

    private static String chinese(LocalizedText name, String honorific, String position) {
        return Addressed.as(guest(name, honorific, position), Language.CHINESE);
    }

    private static Guest guest(LocalizedText name, String honorific, String position) {
        Guest guest = new Guest();
        guest.name = name;
        guest.honorific = honorific;
        guest.position = position;
        return guest;
    }
}
