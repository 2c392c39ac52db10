package dev.attache.account;

import dev.attache.access.Caller;
import dev.attache.access.Forbidden;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who one is here, and one's own password. */
@Path("/api/v1/me")
@Tag(name = "Accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class MeResource {
    /** The attribute of an identity that is an account here: who signs in elsewhere may have the same name. */
    public static final String ACCOUNT = "attache.account";

    @Inject
    SecurityIdentity identity;

    @GET
    @Operation(operationId = "getMe", summary = "Read who you are")
    public MeView me() {
        return MeView.of(Caller.of(identity));
    }

    @PUT
    @Path("password")
    @Operation(
            operationId = "changePassword",
            summary = "Change your password",
            description = "Ends all your sign-ins. Who signs in elsewhere has no password here.")
    public void password(@NotNull @Valid NewPassword body) {
        Account account = Account.named(Caller.of(identity).name())
                .filter(a -> identity.getAttribute(ACCOUNT) != null)
                .orElseThrow(() -> new Forbidden("There is no password here to change."));
        if (!Passwords.matches(body.current(), account.passwordHash())) {
            throw new Forbidden("The current password is another one.");
        }
        account.setPassword(body.password());
    }
}
