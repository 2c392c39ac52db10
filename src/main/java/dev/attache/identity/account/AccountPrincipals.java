package dev.attache.identity.account;

import dev.attache.platform.projection.Projections;
import dev.attache.platform.secret.SecretToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks up the account of a caller with every request, by one statement and without a transaction, so that a changed or
 * disabled account and an ended session count at once.
 */
@Singleton
public class AccountPrincipals {
    @Inject
    Projections projections;

    /** The enabled account with this name. */
    public Optional<AccountPrincipal> named(String username) {
        return projections.list(AccountPrincipal.class, AccountPrincipal.BY_NAME, username).stream()
                .findFirst();
    }

    /** The enabled account of a session cookie's secret. */
    public Optional<AccountPrincipal> ofSession(String secret, Instant now) {
        return projections
                .list(
                        AccountPrincipal.class,
                        AccountPrincipal.BY_SESSION,
                        SecretToken.hash(secret),
                        now.minus(BrowserSession.LASTS))
                .stream()
                .findFirst();
    }
}
