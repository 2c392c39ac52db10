package dev.attache.identity.signin;

import dev.attache.identity.account.AccountPrincipal;
import dev.attache.platform.throttle.Network;
import dev.attache.platform.throttle.TooManyAttempts;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
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
        Context caller = Vertx.currentContext();
        return Uni.createFrom()
                .deferred(() -> verification.check(request.getUsername(), password, Network.address(http.request())))
                .runSubscriptionOn(PasswordIdentity::onWorker)
                .map(account -> account.map(AccountPrincipal::identity).orElseThrow(AuthenticationFailedException::new))
                .onFailure(TooManyAttempts.class)
                .transform(refusal -> {
                    http.put(SessionCookieMechanism.REFUSAL, refusal);
                    return new AuthenticationFailedException(refusal);
                })
                .emitOn(further -> caller.runOnContext(back -> further.run()));
    }

    private static void onWorker(Runnable work) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            work.run();
        } else {
            Infrastructure.getDefaultExecutor().execute(work);
        }
    }
}
