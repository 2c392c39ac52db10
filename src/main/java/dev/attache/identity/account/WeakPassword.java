package dev.attache.identity.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.attache.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses weak passwords: fewer than ten characters, more than the 72 bytes that bcrypt reads, or guessed within a
 * million tries, as zxcvbn estimates (common ones, a word and a year, rows of keys, the account's own name).
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

    /** The reason why the password is too weak, or nothing; the normalized form is measured. */
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
