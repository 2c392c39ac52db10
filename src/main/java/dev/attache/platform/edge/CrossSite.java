package dev.attache.platform.edge;

import dev.attache.platform.problem.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;

/**
 * What pages send is taken from pages of this program only: no other site sends it in somebody's name. The browser tells
 * by {@code Sec-Fetch-Site} where it does, else by {@code Origin}; who sends neither is no browser.
 */
public class CrossSite extends Refusal {
    private static final String SEC_FETCH_SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    private CrossSite() {
        super(403, "cross-site", "Sent from elsewhere", "This is only taken from a page of this program.");
    }

    /** Refuses what comes neither from the host that was asked nor from the one that the program is known by. */
    public static void refuse(HttpHeaders headers, URI known) {
        String site = headers.getHeaderString(SEC_FETCH_SITE);
        String origin = headers.getHeaderString(ORIGIN);
        if (site != null) {
            if (!site.equals("same-origin") && !site.equals("none")) {
                throw new CrossSite();
            }
        } else if (origin != null && !isOurs(origin, headers.getHeaderString(HttpHeaders.HOST), known)) {
            throw new CrossSite();
        }
    }

    /** The scheme is not compared with the host that was asked: a proxy may have taken TLS off. */
    private static boolean isOurs(String origin, String host, URI known) {
        String from = origin.toLowerCase(Locale.ROOT);
        return from.equals("https://" + lower(host))
                || from.equals("http://" + lower(host))
                || from.equals(lower(known.getScheme() + "://" + known.getAuthority()));
    }

    private static String lower(String s) {
        return s == null ? "" : s.toLowerCase(Locale.ROOT);
    }
}
