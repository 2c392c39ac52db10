package dev.attache.identity.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The accounts that sign in with a password. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Transactional
public class AccountsResource {
    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listAccounts", summary = "List accounts", description = "Sorts by username, role.")
    public RestResponse<PageView<AccountView>> list(
            @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("role")
                    @Parameter(description = "The role it has")
                    @Pattern(regexp = Role.PATTERN, message = "must be one of admin, desk, reader, door, delegate")
                    @Schema(title = "Role")
                    String role,
            @Valid @BeanParam Paging paging) {
        return paging.of(Account.matching(q, role), AccountView::of);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createAccount", summary = "Create an account")
    public RestResponse<AccountView> create(@NotNull @Valid NewAccount body) {
        Account account = Account.create(body, clock.instant());
        return Created.at("/api/v1/accounts/" + account.id, AccountView.of(account));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAccount", summary = "Read an account")
    public AccountView get(@PathParam("id") long id) {
        return AccountView.of(Account.of(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceAccount",
            summary = "Replace an account",
            description = "Another password ends all its sign-ins.")
    public AccountView replace(@PathParam("id") long id, @NotNull @Valid NewAccount body) {
        return change(Account.forChange(id), body);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeAccount", summary = "Change parts of an account")
    public AccountView change(@PathParam("id") long id, @NotNull JsonNode body) {
        Account account = Account.forChange(id);
        return change(account, mergePatch.apply(body, NewAccount.of(account)));
    }

    private AccountView change(Account account, NewAccount body) {
        ifMatch.require(account.id, account.version);
        account.apply(body);
        Account.flush();
        return AccountView.of(account);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteAccount", summary = "Remove an account")
    public void delete(@PathParam("id") long id) {
        Account account = Account.forChange(id);
        ifMatch.require(account.id, account.version);
        account.remove();
    }
}
