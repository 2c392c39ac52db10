package dev.attache.identity.signin;

import dev.attache.identity.account.Account;
import dev.attache.identity.account.AccountPrincipal;
import dev.attache.identity.account.MeResource;
import dev.attache.identity.account.NewPassword;
import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Forbidden;
import dev.attache.platform.throttle.Network;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The change of the own password. Wrong guesses at the current one are throttled like sign-in. */
@Path("/api/v1/me/password")
@Tag(name = "Accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class OwnPasswordResource {
    @Inject
    SecurityIdentity identity;

    @Inject
    PasswordVerification verification;

    @Inject
    PasswordHashing hashing;

    @Inject
    HttpServerRequest request;

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changePassword",
            summary = "Change your password",
            description = "Ends all your sign-ins. Who signs in elsewhere has no password here.")
    @Blocking
    public Uni<Void> change(@NotNull @Valid NewPassword body) {
        if (identity.getAttribute(MeResource.ACCOUNT) == null) {
            throw new Forbidden("There is no password here to change.");
        }
        return verification
                .check(Caller.of(identity).name(), body.current(), Network.address(request))
                .map(account -> account.orElseThrow(OwnPasswordResource::another))
                .flatMap(believed -> Uni.createFrom()
                        .completionStage(() -> hashing.run(true, () -> believed.hashOf(body.password())))
                        .emitOn(Infrastructure.getDefaultExecutor())
                        .invoke(hash -> QuarkusTransaction.requiringNew().run(() -> keep(believed, hash))))
                .replaceWithVoid();
    }

    /** Keeps the password unless the account was changed meanwhile. */
    private static void keep(AccountPrincipal believed, String hash) {
        Account account = Account.forChange(believed.id());
        if (!account.isStill(believed)) {
            throw another();
        }
        account.keepHash(hash);
    }

    private static Forbidden another() {
        return new Forbidden("The current password is another one.");
    }
}
