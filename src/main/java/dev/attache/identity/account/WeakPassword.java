package dev.attache.identity.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.attache.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A password has at least ten characters, at most the 72 bytes that bcrypt reads, and is none that is guessed with a
 * million tries: a common one, a word and a year, a row of keys, the account's own name (zxcvbn tells).
 */
final class WeakPassword {
    static final int SHORTEST = 10;
    private static final int BCRYPT_READS = 72;
    private static final int GUESSED_WITH_A_MILLION = 2;
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private WeakPassword() {}

    static void refuse(String password, String... ofThePerson) {
        why(password, ofThePerson).ifPresent(why -> {
            throw Invalid.at("/password", why);
        });
    }

    /** Why it will not do, or nothing; measured as it is kept. */
    static Optional<String> why(String typed, String... ofThePerson) {
        String password = Passwords.normal(typed);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("must have at least " + SHORTEST + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_READS) {
            return Optional.of("must have at most " + BCRYPT_READS + " bytes");
        }
        List<String> own = Stream.of(ofThePerson).filter(Objects::nonNull).toList();
        return ZXCVBN.measure(password, own).getScore() < GUESSED_WITH_A_MILLION
                ? Optional.of("is too common")
                : Optional.empty();
    }
}
