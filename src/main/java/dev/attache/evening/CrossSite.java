package dev.attache.evening;

import dev.attache.problem.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;

/**
 * A form is taken from our own pages only: browsers say where it comes from, by {@code Sec-Fetch-Site} or, where that is
 * not sent, by {@code Origin}. Programs that are no browsers send JSON.
 */
public class CrossSite extends Refusal {
    private CrossSite() {
        super(403, "cross-site", "From another site", "This form is taken from its own page only.");
    }

    static void refuse(HttpHeaders headers) {
        String site = headers.getHeaderString("Sec-Fetch-Site");
        boolean ours = "same-origin".equals(site) || "none".equals(site) || site == null && isOwn(headers);
        if (!ours) {
            throw new CrossSite();
        }
    }

    private static boolean isOwn(HttpHeaders headers) {
        try {
            String origin = URI.create(headers.getHeaderString("Origin")).getRawAuthority();
            return origin != null && origin.equalsIgnoreCase(headers.getHeaderString(HttpHeaders.HOST));
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }
}
