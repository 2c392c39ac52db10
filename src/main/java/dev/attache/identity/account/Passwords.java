package dev.attache.identity.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.text.Normalizer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Password hashing: bcrypt with a salt per password, 2^10 rounds or more by {@code attache.account.bcrypt-cost}. The
 * packaged program refuses to start with less; only tests use less, as bcrypt is slow on purpose.
 */
public final class Passwords {
    private static final int LEAST_COST = 10;
    private static final int COST = cost();

    /** The hash of no password, compared for unknown accounts so that the time does not tell which accounts exist. */
    public static final String NOBODYS = hash("nobody has this one");

    private Passwords() {}

    private static int cost() {
        int cost = ConfigProvider.getConfig()
                .getOptionalValue("attache.account.bcrypt-cost", Integer.class)
                .orElse(LEAST_COST);
        if (cost < LEAST_COST && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new ConfigurationException("attache.account.bcrypt-cost must be at least " + LEAST_COST);
        }
        return cost;
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(normal(password), COST);
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
