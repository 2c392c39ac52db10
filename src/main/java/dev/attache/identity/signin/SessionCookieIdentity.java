package dev.attache.identity.signin;

import dev.attache.identity.account.AccountPrincipal;
import dev.attache.identity.account.AccountPrincipals;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Authenticates a browser by its session cookie, looked up with every request, so that an ended session is ended at
 * once.
 */
@Singleton
class SessionCookieIdentity implements IdentityProvider<SessionCookieIdentity.Request> {
    @Inject
    AccountPrincipals accounts;

    @Inject
    Clock clock;

    /** The secret of a cookie. */
    static class Request extends BaseAuthenticationRequest {
        private final String secret;

        Request(String secret) {
            this.secret = secret;
        }
    }

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> accounts.ofSession(request.secret, clock.instant())
                .map(AccountPrincipal::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
