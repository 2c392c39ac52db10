package dev.attache.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "Spain, ES",
        "spain , ES",
        "ESP, ES",
        "es, ES",
        "西班牙, ES",
        "愛沙尼亞, EE",
        "爱沙尼亚, EE",
        "臺灣, TW",
        "台灣, TW",
        "Taiwan, TW",
        "Côte d’Ivoire, CI",
        "Cote d'Ivoire, CI",
        "U.S.A., US",
        "United Kingdom, GB",
        "UK, GB",
        "Kosovo, XK",
        "科索沃, XK",
        "South Korea, KR",
        "XK, XK"
    })
    void countryIsMeantByCodeOrName(String said, String code) {
        assertThat(Country.meant(said)).contains(code);
    }

    @Test
    void unknownCountryIsNone() {
        assertThat(Country.meant("Atlantis")).isEmpty();
        assertThat(Country.meant("")).isEmpty();
        assertThat(Country.isCode("XX")).isFalse();
        assertThat(Country.isCode("XK")).isTrue();
    }
}
