package dev.attache.platform.text;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mail addresses in one form, in which they are kept, and in another, in which they are compared. */
public final class MailAddresses {
    private static final int LONGEST = 254;

    private MailAddresses() {}

    /**
     * The address as it is kept: without invisible characters at its ends, with full-width characters as plain ones and
     * its domain in the composed form (NFKC); null for null.
     */
    public static String kept(String address) {
        String bare = InvisibleCharacters.stripped(address);
        if (bare == null || bare.length() > LONGEST) {
            return bare;
        }
        StringBuilder plain = new StringBuilder();
        bare.codePoints().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c).forEach(plain::appendCodePoint);
        int at = plain.lastIndexOf("@");
        String domain = Normalizer.normalize(plain.substring(at + 1), Normalizer.Form.NFKC)
                .replace('\u3002', '.');
        return plain.substring(0, at + 1) + domain;
    }

    /**
     * The address as it is compared, without case, with the domain in Unicode: "Pat@xn--mller-kva.example" is
     * "pat@müller.example". Characters that nobody sees are left out, as rows of earlier versions have them.
     */
    public static String compared(String address) {
        StringBuilder seen = new StringBuilder();
        address.codePoints().filter(c -> !InvisibleCharacters.isInvisible(c)).forEach(seen::appendCodePoint);
        String kept = kept(seen.toString());
        int at = kept.lastIndexOf('@');
        String unicode = kept.substring(0, at + 1) + unicode(kept.substring(at + 1));
        return Normalizer.normalize(unicode, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String unicode(String domain) {
        try {
            return domain.length() > LONGEST ? domain : IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED);
        } catch (RuntimeException e) {
            return domain;
        }
    }

    /** The forms that the database's mail_key of the address may have: with the domain in Unicode, or in ASCII (IDNA). */
    public static Set<String> forms(String address) {
        String compared = compared(address);
        int at = compared.lastIndexOf('@');
        try {
            return Set.copyOf(List.of(
                    compared,
                    compared.substring(0, at + 1) + IDN.toASCII(compared.substring(at + 1), IDN.ALLOW_UNASSIGNED)));
        } catch (IllegalArgumentException e) {
            return Set.of(compared);
        }
    }
}
