package dev.attache.identity.account;

import dev.attache.platform.secret.SecretToken;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A browser's session after sign-in, for twelve hours at most. It ends at once by signing out, by a new password, and
 * when the account is disabled. Of the cookie's {@link SecretToken} only the hash is kept.
 */
@Entity
public class BrowserSession extends PanacheEntity {
    public static final Duration LASTS = Duration.ofHours(12);

    @ManyToOne(fetch = FetchType.LAZY)
    Account account;

    byte[] secretHash;
    Instant createdAt;

    /**
     * Begins a session and returns the secret for the cookie; none when the account got another password or was disabled
     * since it was believed. Waits for a change of the account that is about to be committed, which ends the sessions that
     * began before.
     */
    public static Optional<String> begin(AccountPrincipal believed, Instant now) {
        return Account.unchanging(believed.id())
                .filter(account -> account.isStill(believed))
                .map(account -> {
                    String secret = SecretToken.random();
                    BrowserSession session = new BrowserSession();
                    session.account = account;
                    session.secretHash = SecretToken.hash(secret);
                    session.createdAt = now;
                    session.persist();
                    return secret;
                });
    }

    public static void end(String secret) {
        delete("secretHash", SecretToken.hash(secret));
    }

    static void endAllOf(Account account) {
        delete("account", account);
    }

    /** Deletes the expired sessions. */
    public static void forget(Instant now) {
        delete("createdAt <= ?1", now.minus(LASTS));
    }
}
