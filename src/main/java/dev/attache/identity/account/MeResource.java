package dev.attache.identity.account;

import dev.attache.platform.access.Caller;
import dev.attache.platform.edge.PublicAddress;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller: account, own delegates, and for the door the dinners. */
@Path("/api/v1/me")
@Tag(name = "Accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class MeResource {
    /**
     * The identity attribute of an account of this program; an account of an identity provider may have the same name.
     */
    public static final String ACCOUNT = "attache.account";

    @Inject
    SecurityIdentity identity;

    @Inject
    PublicAddress address;

    @Inject
    UriInfo uri;

    @GET
    @Operation(operationId = "getMe", summary = "Read who you are")
    public MeView me() {
        return MeView.of(Caller.of(identity), path -> address.link(path, uri.getBaseUri()));
    }
}
