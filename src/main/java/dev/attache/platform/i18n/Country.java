package dev.attache.platform.i18n;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, by their codes (ISO 3166-1 alpha-2). Kosovo, which has none, is XK, as the European Union and CLDR have it.
 */
public final class Country {
    private static final String KOSOVO = "XK";
    private static final Set<String> CODES = codes();

    /** Names that are common beside those of CLDR. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("USA", "US"),
            Map.entry("United States of America", "US"),
            Map.entry("UK", "GB"),
            Map.entry("Great Britain", "GB"),
            Map.entry("Korea", "KR"),
            Map.entry("Republic of Korea", "KR"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Turkey", "TR"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("Viet Nam", "VN"),
            Map.entry("Holland", "NL"),
            Map.entry("The Netherlands", "NL"),
            Map.entry("The Philippines", "PH"),
            Map.entry("Republic of China (Taiwan)", "TW"),
            Map.entry("Taiwan (R.O.C.)", "TW"),
            Map.entry("Taiwan, ROC", "TW"),
            Map.entry("中華民國", "TW"),
            Map.entry("大韓民國", "KR"),
            Map.entry("韓國", "KR"),
            Map.entry("紐西蘭", "NZ"),
            Map.entry("澳洲", "AU"));

    private static final Map<String, String> BY_NAME = byName();

    private Country() {}

    /** Whether there is a country of this code. */
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** The code of the country that is meant: by its code of two or three letters, or its name in English or Chinese. */
    public static Optional<String> meant(String said) {
        return Optional.ofNullable(BY_NAME.get(key(said)));
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add(KOSOVO);
        return Set.copyOf(codes);
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : CODES) {
            Locale country = new Locale("", code);
            for (Locale language : List.of(Locale.ENGLISH, Locale.TRADITIONAL_CHINESE, Locale.SIMPLIFIED_CHINESE)) {
                names.put(key(country.getDisplayCountry(language)), code);
            }
            if (!code.equals(KOSOVO)) {
                names.put(key(country.getISO3Country()), code);
            }
        }
        COMMON.forEach((name, code) -> names.put(key(name), code));
        CODES.forEach(code -> names.put(key(code), code));
        return Map.copyOf(names);
    }

    /** Letters and digits only, without accents and case. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT)
                .replace('臺', '台');
    }
}
