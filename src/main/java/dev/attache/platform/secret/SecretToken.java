package dev.attache.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What an address holds that only those may use who were told it: 192 random bits. Only its hash is kept, so that whoever
 * reads the database cannot use the addresses; it is found by the hash, so that the time it takes tells nothing.
 */
public class SecretToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private SecretToken() {}

    /** A new one, as an address holds it. */
    public static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    public static byte[] hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
