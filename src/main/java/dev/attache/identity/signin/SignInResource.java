package dev.attache.identity.signin;

import dev.attache.identity.account.AccountPrincipal;
import dev.attache.identity.account.AccountPrincipals;
import dev.attache.identity.account.BrowserSession;
import dev.attache.platform.access.Caller;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.PageLanguage;
import dev.attache.platform.throttle.Network;
import dev.attache.platform.throttle.TooManyAttempts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The sign-in page for browsers, and signing out. */
@Path("/")
@PermitAll
@Produces(MediaType.WILDCARD)
public class SignInResource {
    static final String PATH = "/sign-in";

    /** The default target after sign-in: the page itself, which shows who has signed in. */
    private static final String HOME = PATH;

    /** The address at which Quarkus ends the session of the identity provider. */
    private static final String SIGN_OUT_ELSEWHERE = "/sign-out/organisation";

    @Inject
    SecurityIdentity identity;

    @Inject
    AccountPrincipals accounts;

    @Inject
    PasswordVerification verification;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    @Inject
    RoutingContext context;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean organisation;

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public RestResponse<String> page(
            @QueryParam("next") @Size(max = 2000) String next, @BeanParam PageLanguage language) {
        return SignInPages.page(language.language(), local(next), organisation, whoHasSignedIn(), null, null)
                .build();
    }

    /** The target of the identity provider's redirect: only callers that it authenticated come here. */
    @GET
    @Path("sign-in/organisation")
    @Authenticated
    @Operation(hidden = true)
    public RestResponse<String> organisation() {
        return RestResponse.seeOther(URI.create(HOME));
    }

    /**
     * The name of the caller whose session cookie this is; none when it has expired. Other credentials are not looked at: this
     * page is for everybody, and a password would be verified for each request to it.
     */
    private Optional<String> whoHasSignedIn() {
        try {
            return context.request().headers().contains(HttpHeaders.AUTHORIZATION) || identity.isAnonymous()
                    ? Optional.empty()
                    : Optional.of(Caller.of(identity).name());
        } catch (AuthenticationFailedException e) {
            return Optional.empty();
        }
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @Blocking
    public Uni<RestResponse<String>> signIn(
            @FormParam("username") @Size(max = 200) String username,
            @FormParam("password") @Size(max = 1000) String password,
            @FormParam("next") @Size(max = 2000) String next,
            @BeanParam PageLanguage asked) {
        HttpServerRequest request = context.request();
        Language language = asked.language();
        if (username == null || password == null) {
            return Uni.createFrom().item(again(401, language, next, username, "signIn.wrong"));
        }
        String address = Network.address(request);
        Uni<Optional<AccountPrincipal>> verified = Uni.createFrom()
                .deferred(() -> verification.check(username, password, address))
                .emitOn(Infrastructure.getDefaultExecutor());
        return verified.map(account -> account.flatMap(this::begin)
                        .map(secret -> RestResponse.ResponseBuilder.<String>seeOther(
                                        URI.create(next == null ? HOME : local(next)))
                                .cookie(SessionCookie.of(secret, request.isSSL()))
                                .build())
                        .orElseGet(() -> again(401, language, next, username, "signIn.wrong")))
                .onFailure(TooManyAttempts.class)
                .recoverWithItem(() -> {
                    log.slowedDown("page", address);
                    return again(429, language, next, username, "signIn.later");
                });
    }

    private Optional<String> begin(AccountPrincipal account) {
        return QuarkusTransaction.requiringNew().call(() -> BrowserSession.begin(account, clock.instant()));
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public RestResponse<Void> signOut() {
        String secret = SessionCookie.secret(context.request());
        if (secret != null) {
            QuarkusTransaction.requiringNew().run(() -> {
                accounts.ofSession(secret, clock.instant()).ifPresent(a -> log.signedOut(a.username()));
                BrowserSession.end(secret);
            });
        }
        boolean elsewhere = secret == null && organisation;
        return RestResponse.ResponseBuilder.<Void>seeOther(URI.create(elsewhere ? SIGN_OUT_ELSEWHERE : HOME))
                .cookie(SessionCookie.gone(context.request().isSSL()))
                .build();
    }

    private RestResponse<String> again(int status, Language language, String next, String username, String fault) {
        return SignInPages.page(language, local(next), organisation, Optional.empty(), username, fault)
                .status(status)
                .build();
    }

    /** The redirect target when it is an address of this program, otherwise the default: no open redirect. */
    static String local(String next) {
        return next != null && next.matches("/[!-~&&[^\\\\/]][!-~&&[^\\\\]]*") && isAddress(next) ? next : HOME;
    }

    private static boolean isAddress(String next) {
        try {
            new URI(next);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
