package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.i18n.Language;
import java.util.stream.Stream;

/**
 * How a guest is addressed: the honorific before a name in Latin letters, after one in Chinese characters, and left out
 * where it is not of the letter's script. Who has no Chinese honorific is addressed by a Chinese position.
 */
class Addressed {
    private Addressed() {}

    static String as(Guest guest, Language language) {
        String name = guest.name.in(language.tag);
        if (isChinese(name)) {
            return Stream.of(guest.honorific, language == Language.CHINESE ? guest.position : null)
                    .filter(title -> title != null && isChinese(title))
                    .findFirst()
                    .map(title -> name + " " + title)
                    .orElse(language == Language.ENGLISH ? before(guest.honorific, name) : name);
        }
        if (guest.honorific != null && isChinese(guest.honorific)) {
            return language == Language.CHINESE ? name + " " + guest.honorific : name;
        }
        return before(guest.honorific, name);
    }

    private static String before(String honorific, String name) {
        return honorific == null ? name : honorific + " " + name;
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }
}
