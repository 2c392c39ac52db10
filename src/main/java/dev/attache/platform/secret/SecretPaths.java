package dev.attache.platform.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths of secret links: an address below one of them holds a {@link SecretToken}, so that it is public to everybody
 * who knows it, and is masked in every answer and log. {@code application.properties} permits the same paths without an
 * account; {@code SecretPathsTest} compares them.
 */
public class SecretPaths {
    /** The RSVP of a guest. */
    public static final String RSVP = "/rsvp";

    /** The calendar of a delegate. */
    public static final String CALENDAR = "/calendar";

    public static final List<String> ALL = List.of(RSVP, CALENDAR);

    private static final Pattern BELOW_RSVP = below(RSVP);
    private static final Pattern BELOW_ANY = below(RSVP, CALENDAR);

    private SecretPaths() {}

    /** Whether this decoded path belongs to the RSVP pages, regardless of repeated slashes and case. */
    public static boolean isRsvp(String path) {
        return BELOW_RSVP.matcher(path).matches();
    }

    /** Whether this decoded path is below any secret path. */
    public static boolean isSecret(String path) {
        return BELOW_ANY.matcher(path).matches();
    }

    /** The raw path as answers and logs show it: the token is masked where the decoded path holds one. */
    public static String masked(String rawPath, String path) {
        Matcher secret = BELOW_ANY.matcher(path);
        return secret.matches() && secret.group(2) != null ? "/" + secret.group(1) + "/***" : rawPath;
    }

    private static Pattern below(String... prefixes) {
        String names = String.join("|", prefixes).replace("/", "");
        return Pattern.compile("/*(" + names + ")(/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
