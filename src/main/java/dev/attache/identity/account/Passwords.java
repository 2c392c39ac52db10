package dev.attache.identity.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.text.Normalizer;

/** Passwords as they are kept: hashed by bcrypt with a salt of their own, 2^10 rounds. */
public final class Passwords {
    /** What no password has; takes as long to compare as a real one, so that time does not tell which accounts exist. */
    public static final String NOBODYS = hash("nobody has this one");

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(normal(password));
    }

    public static boolean matches(String password, String hash) {
        return BcryptUtil.matches(normal(password), hash);
    }

    /** The same characters, whichever way a keyboard composes them (NIST SP 800-63B, 3.1.1.2). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
