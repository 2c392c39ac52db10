package dev.attache.hospitality.correspondence;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A calendar user's address (RFC 5545, 3.3.3): a mailto URI (RFC 6068), and the mail address in it. */
class CalendarAddress {
    private static final String MAILTO = "mailto:";

    private CalendarAddress() {}

    static boolean isMailto(String uri) {
        return uri.strip().regionMatches(true, 0, MAILTO, 0, MAILTO.length());
    }

    /** The mail address of a mailto URI, in whatever brackets; without a scheme the text itself. */
    static String mail(String uri) {
        String address = uri.strip();
        if (isMailto(address)) {
            address = address.substring(MAILTO.length()).strip();
            int query = address.indexOf('?');
            address = decoded(query < 0 || query < address.lastIndexOf('@') ? address : address.substring(0, query));
        }
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    /** Whether mail to both reaches one person: without regard to case, quotes, and how the domain is written. */
    static boolean sameMailbox(String one, String other) {
        return comparable(one).equals(comparable(other));
    }

    private static String comparable(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return address.toLowerCase(Locale.ROOT);
        }
        String local = address.substring(0, at);
        if (local.length() > 1 && local.startsWith("\"") && local.endsWith("\"")) {
            local = local.substring(1, local.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        return local.toLowerCase(Locale.ROOT) + "@" + domain(address.substring(at + 1));
    }

    /** In the letters of the DNS, as mails are addressed. */
    private static String domain(String domain) {
        try {
            return IDN.toASCII(domain.strip()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return domain.toLowerCase(Locale.ROOT);
        }
    }

    /** Percent-encoded octets as UTF-8; what is not such an octet stays. */
    private static String decoded(String uri) {
        byte[] octets = uri.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        for (int i = 0; i < octets.length; i++) {
            int high = octets[i] == '%' && i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(octets[i + 2], 16);
            if (low < 0) {
                decoded.write(octets[i]);
            } else {
                decoded.write(high * 16 + low);
                i += 2;
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
