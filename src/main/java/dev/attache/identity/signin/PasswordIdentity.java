package dev.attache.identity.signin;

import dev.attache.identity.account.Account;
import dev.attache.platform.throttle.Network;
import dev.attache.platform.throttle.TooManyAttempts;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Authenticates HTTP Basic: a name and a password with every request, as programs send them. */
@Singleton
class PasswordIdentity implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    @Inject
    PasswordVerification verification;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(request);
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> {
            try {
                return verification
                        .check(request.getUsername(), password, Network.address(http.request()))
                        .map(Account::identity)
                        .orElseThrow(AuthenticationFailedException::new);
            } catch (TooManyAttempts e) {
                http.put(SessionCookieMechanism.REFUSAL, e);
                throw new AuthenticationFailedException(e);
            }
        });
    }
}
