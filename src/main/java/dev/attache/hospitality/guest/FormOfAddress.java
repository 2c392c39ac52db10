package dev.attache.hospitality.guest;

import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.Language.Said;
import dev.attache.platform.i18n.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of address of a guest, on pages, on cards and in mails alike: the honorific stands before a name in Latin
 * letters and after one in Chinese characters, and is left out where it is of another script than the language or the
 * name. In Chinese, a Chinese position stands in for a missing Chinese honorific.
 */
public record FormOfAddress(LocalizedText name, String honorific, String position) {

    public static FormOfAddress of(Guest guest) {
        return new FormOfAddress(guest.name, guest.honorific, guest.position);
    }

    public static FormOfAddress of(GuestRef guest) {
        return new FormOfAddress(guest.name(), guest.honorific(), guest.position());
    }

    /** The form of address with the name in this language: "Ms Example Guest", "測試賓客 女士". */
    public String in(Language language) {
        return first(language).words();
    }

    /** The form of address with each name, the language's own first. */
    public List<Said> inAll(Language language) {
        List<Said> all = new ArrayList<>();
        all.add(first(language));
        language.said(name).stream().skip(1).map(this::other).forEach(all::add);
        return all;
    }

    /** The form of address with all names in one line: "測試賓客 女士 Example Guest". */
    public String whole(Language language) {
        return inAll(language).stream().map(Said::words).collect(Collectors.joining(" "));
    }

    private Said first(Language language) {
        Said said = language.said(name).get(0);
        boolean chinese = language == Language.CHINESE;
        if (isChinese(said.words())) {
            Optional<String> title = Stream.of(honorific, chinese ? position : null)
                    .filter(t -> t != null && isChinese(t))
                    .findFirst();
            return title.map(t -> after(said, t)).orElse(chinese ? said : before(said, honorific));
        }
        if (honorific != null && isChinese(honorific)) {
            return chinese ? after(said, honorific) : said;
        }
        return before(said, honorific);
    }

    private Said other(Said said) {
        if (honorific == null || isChinese(honorific) != isChinese(said.words())) {
            return said;
        }
        return isChinese(honorific) ? after(said, honorific) : before(said, honorific);
    }

    private static Said before(Said name, String title) {
        return title == null ? name : new Said(name.tag(), title + " " + name.words());
    }

    private static Said after(Said name, String title) {
        return new Said(name.tag(), name.words() + " " + title);
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }
}
