package dev.attache.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.attache.identity.account.Account;
import dev.attache.identity.account.Passwords;
import dev.attache.platform.throttle.SignInThrottle;
import dev.attache.platform.throttle.TooManyAttempts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies a name and a password, throttled by {@link SignInThrottle}. A program sends both with every request, and
 * bcrypt is slow on purpose: a verified password is cached as a keyed digest, together with the hash that it was
 * compared with, so that a new password ends it at once.
 */
@Singleton
class PasswordVerification {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = key();

    /**
     * Locks by account: concurrent passwords for one account are verified one after the other, so that they cannot
     * evade the throttle.
     */
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    private final Cache<ByteBuffer, Boolean> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    @Inject
    SignInThrottle throttle;

    @Inject
    SecurityLog log;

    /**
     * The account, when the password is right and the account is enabled.
     *
     * @throws TooManyAttempts when so many were wrong that this one is not looked at
     */
    Optional<Account> check(String name, String password, String address) {
        String username = name.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = QuarkusTransaction.requiringNew()
                .call(() -> Account.named(username))
                .filter(a -> a.enabled);
        String hash = account.map(Account::passwordHash).orElse(Passwords.NOBODYS);
        ByteBuffer digest = digest(username, password, hash);
        if (account.isPresent() && right.getIfPresent(digest) != null) {
            return account;
        }
        synchronized (turns[Math.floorMod(username.hashCode(), turns.length)]) {
            if (account.isPresent() && right.getIfPresent(digest) != null) {
                return account;
            }
            throttle.refuseIfTooMany(username, address);
            if (Passwords.matches(password, hash) && account.isPresent()) {
                throttle.succeeded(username);
                right.put(digest, true);
                log.signedIn(username, "password", address);
                return account;
            }
            throttle.failed(username, address);
            log.refused(username, "password", address);
            return Optional.empty();
        }
    }

    private ByteBuffer digest(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return ByteBuffer.wrap(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, ALGORITHM);
    }
}
