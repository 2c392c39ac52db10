package dev.attache.identity.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.text.Normalizer;

/** Password hashing: bcrypt with a salt per password, 2^10 rounds. */
public final class Passwords {
    /** The hash of no password, compared for unknown accounts so that the time does not tell which accounts exist. */
    public static final String NOBODYS = hash("nobody has this one");

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(normal(password));
    }

    public static boolean matches(String password, String hash) {
        return BcryptUtil.matches(normal(password), hash);
    }

    /**
     * The password normalized (NFKC), so that it is the same however a keyboard composes its characters (NIST SP
     * 800-63B, 3.1.1.2).
     */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
