package dev.attache.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret token of a link or cookie: 192 random bits. Only its hash is stored, so that a reader of the database
 * cannot use it; it is found by the hash, so that timing reveals nothing.
 */
public class SecretToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** The number of characters of a token. */
    static final int LENGTH = BYTES / 3 * 4;

    private SecretToken() {}

    /** A new random token. */
    public static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    public static byte[] hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
