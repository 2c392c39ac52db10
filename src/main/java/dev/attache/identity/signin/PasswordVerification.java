package dev.attache.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.attache.identity.account.AccountPrincipal;
import dev.attache.identity.account.AccountPrincipals;
import dev.attache.identity.account.Passwords;
import dev.attache.platform.throttle.SignInThrottle;
import dev.attache.platform.throttle.TooManyAttempts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies a name and a password, throttled by {@link SignInThrottle}, on the threads of {@link PasswordHashing}. A program
 * sends both with every request, and bcrypt is slow on purpose: a verified password is cached as a keyed digest, together
 * with the hash that it was compared with, so that a new password ends it at once.
 */
@Singleton
class PasswordVerification {
    /** A password is remembered for so long after its last use, so that a program that polls is never slowed down. */
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = key();
    private final Cache<ByteBuffer, Boolean> right = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(UNUSED)
            .expireAfterWrite(LONGEST)
            .build();

    /** The verifications that run: whoever sends the same name and password meanwhile shares the result. */
    private final ConcurrentMap<ByteBuffer, CompletableFuture<Boolean>> running = new ConcurrentHashMap<>();

    @Inject
    AccountPrincipals accounts;

    @Inject
    SignInThrottle throttle;

    @Inject
    PasswordHashing hashing;

    @Inject
    SecurityLog log;

    /**
     * The account, when the password is right and the account is enabled. Reads the account at once, on the caller's
     * thread, and compares the password later.
     *
     * @throws TooManyAttempts when so many were wrong, or are waiting, that this one is not looked at
     */
    Uni<Optional<AccountPrincipal>> check(String name, String password, String address) {
        String username = name.strip().toLowerCase(Locale.ROOT);
        Optional<AccountPrincipal> account = accounts.named(username);
        String hash = account.map(AccountPrincipal::passwordHash).orElse(Passwords.NOBODYS);
        ByteBuffer digest = digest(username, password, hash);
        if (account.isPresent() && right.getIfPresent(digest) != null) {
            return Uni.createFrom().item(account);
        }
        CompletableFuture<Boolean> verified = running.computeIfAbsent(
                digest,
                same -> begin(username, address, account.isPresent(), digest, () -> Passwords.matches(password, hash)));
        verified.whenComplete((matches, failure) -> running.remove(digest, verified));
        // A copy, as a client that hangs up cancels what it waits for, and others wait for the same.
        return Uni.createFrom().completionStage(verified.copy()).map(matches -> matches ? account : Optional.empty());
    }

    private CompletableFuture<Boolean> begin(
            String username, String address, boolean exists, ByteBuffer digest, Supplier<Boolean> comparison) {
        SignInThrottle.Attempt attempt = throttle.attempt(username, address);
        try {
            return hashing.run(attempt.isFromKnownNetwork(), comparison).thenApply(matches -> {
                if (matches && exists) {
                    attempt.right();
                    right.put(digest, true);
                    log.signedIn(username, "password", address);
                    return true;
                }
                attempt.wrong();
                log.refused(username, "password", address);
                return false;
            });
        } catch (TooManyAttempts e) {
            attempt.withdraw();
            throw e;
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
