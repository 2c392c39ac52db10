package dev.attache.platform.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever knows an address under these paths may read what stands there: it is repeated in no answer and no log. */
public class SecretPaths {
    private static final Pattern SECRET =
            Pattern.compile("/*(calendar|rsvp)/.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SecretPaths() {}

    /** The raw path as it may be shown, told by the decoded one. */
    public static String masked(String rawPath, String path) {
        Matcher secret = SECRET.matcher(path);
        return secret.matches() ? "/" + secret.group(1) + "/***" : rawPath;
    }
}
