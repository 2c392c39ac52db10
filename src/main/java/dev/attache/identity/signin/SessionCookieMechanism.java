package dev.attache.identity.signin;

import dev.attache.platform.problem.EarlyProblem;
import dev.attache.platform.problem.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The authentication mechanism of the session cookie, and the challenge of all mechanisms: an unauthenticated browser
 * is redirected to the sign-in page, a program gets a problem document with 401.
 */
@Singleton
class SessionCookieMechanism implements HttpAuthenticationMechanism {
    /** The name in the request's context of a refusal that replaces the challenge. */
    static final String REFUSAL = "attache.refusal";

    @Inject
    EarlyProblem problem;

    /** Comes first for the challenge, before Quarkus's own mechanisms. */
    @Override
    public int getPriority() {
        return 10_000;
    }

    /** Treats an expired cookie as none: its browser is redirected to sign in again. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        HttpServerRequest request = context.request();
        String secret = SessionCookie.secret(request);
        if (secret == null || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new SessionCookieIdentity.Request(secret), context))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.resume();
        Refusal refusal = context.get(REFUSAL);
        if (refusal != null) {
            problem.end(context, refusal);
        } else if (isPerson(request)) {
            context.response()
                    .setStatusCode(303)
                    .putHeader(
                            HttpHeaders.LOCATION,
                            SignInResource.PATH + "?next=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8))
                    .end();
        } else {
            problem.end(context, 401);
        }
        return Uni.createFrom().item(true);
    }

    /** Whether the client prefers a page. */
    private static boolean isPerson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method() == HttpMethod.GET
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && accept != null
                && accept.contains("text/html");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", EarlyProblem.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionCookieIdentity.Request.class);
    }
}
