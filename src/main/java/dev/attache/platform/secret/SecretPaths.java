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

    private static final Pattern IN_TEXT =
            Pattern.compile("(?i)((?:/|%2f)(?:" + names(RSVP, CALENDAR) + ")(?:/|%2f)++)[^\\s/?#\"'<>]++");
    private static final Pattern TOKEN =
            Pattern.compile("(?<=[/=]|%2[Ff]|%3[Dd])[\\w-]{" + SecretToken.LENGTH + "}(?![\\w-])");
    private static final Pattern WORD = Pattern.compile("[^\\s\"]++");
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final int ENCODED_TIMES = 3;

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

    /**
     * A text of the log, in which every secret link is masked: what stands below a secret path, and whatever looks like a
     * {@link SecretToken} behind a slash or an equals sign; percent-encoded too.
     */
    static String maskedIn(String text) {
        String masked = maskedPlain(text);
        return masked.indexOf('%') < 0
                ? masked
                : WORD.matcher(masked).replaceAll(word -> Matcher.quoteReplacement(maskedEncoded(word.group())));
    }

    private static String maskedPlain(String text) {
        return TOKEN.matcher(IN_TEXT.matcher(text).replaceAll("$1***")).replaceAll("***");
    }

    /** A word as it is, unless a secret shows when its percent-encoding is decoded, even if it was encoded repeatedly. */
    private static String maskedEncoded(String word) {
        String decoded = word;
        for (int i = 0; i < ENCODED_TIMES && decoded.indexOf('%') >= 0; i++) {
            decoded = ENCODED.matcher(decoded)
                    .replaceAll(
                            c -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(c.group(1), 16))));
            String masked = maskedPlain(decoded);
            if (!masked.equals(decoded)) {
                return masked.replaceAll("\\p{Cntrl}", "?");
            }
        }
        return word;
    }

    private static Pattern below(String... prefixes) {
        return Pattern.compile("/*(" + names(prefixes) + ")(/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static String names(String... prefixes) {
        return String.join("|", prefixes).replace("/", "");
    }
}
