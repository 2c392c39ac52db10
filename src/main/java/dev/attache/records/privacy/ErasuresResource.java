package dev.attache.records.privacy;

import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Role;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.summit.Summit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The erasure of a person (GDPR), also of one who was deleted before: then the history is erased. */
@Path("/api/v1/summits/{summit}/{people: delegates|guests}/{id}/erase")
@Tag(name = "Personal data")
@RolesAllowed(Role.DESK)
@Transactional
public class ErasuresResource {
    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    @Inject
    SecurityIdentity identity;

    @POST
    @Idempotent
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person's data for good",
            description = "Names, contact data and what was noted about the person go, from the history and the outbox"
                    + " too, and secret links die. What is counted stays. There is no way back.")
    public ErasureView erase(
            @PathParam("summit") String summit,
            @PathParam("people")
                    @Parameter(
                            description = "The collection that the person is of",
                            schema = @Schema(type = SchemaType.STRING, title = "PersonCollection"))
                    String people,
            @PathParam("id") long id) {
        Summit of = Summit.lock(summit);
        Instant now = clock.instant();
        erasure.of(PersonKind.at(people), of, id, now, Caller.of(identity).name());
        return new ErasureView(id, of.local(now));
    }
}
