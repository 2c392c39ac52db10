package dev.attache.records.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Role;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.summit.Summit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The export of personal data (GDPR, right of access). */
@Path("/api/v1/summits/{summit}/personal-data")
@Tag(name = "Personal data")
@RolesAllowed(Role.DESK)
@Transactional
public class PersonalDataResource {
    private static final String NO_ADDRESS = "must be a mail address; its + is written %2B";

    @Inject
    Clock clock;

    @Inject
    UriInfo uri;

    @Inject
    SecurityIdentity identity;

    @GET
    @Operation(
            operationId = "getPersonalData",
            summary = "Read all that is held about somebody",
            description =
                    "Of one delegate, one guest, everybody who has or had this mail address; nobody unless asked.")
    public PersonalDataView get(
            @PathParam("summit") String summit,
            @QueryParam("delegate") @Parameter(description = "The delegate, by id") Long delegate,
            @QueryParam("guest") @Parameter(description = "The guest, by id") Long guest,
            @QueryParam("email")
                    @Size(min = 1, max = 254)
                    @Pattern(regexp = "\\s*(\"[^\"]*\"|[^@\\s]+)@[^@\\s]+\\s*", message = NO_ADDRESS)
                    @Parameter(description = "The mail address, whoever has it")
                    String email) {
        if (email == null && uri.getQueryParameters().containsKey("email")) {
            // An empty parameter arrives as none.
            throw Invalid.parameter("email", NO_ADDRESS);
        }
        Summit of = Summit.named(summit);
        List<JsonNode> delegates = told(PersonKind.DELEGATE, of, delegate, email);
        List<JsonNode> guests = told(PersonKind.GUEST, of, guest, email);
        return new PersonalDataView(
                of.slug,
                of.local(clock.instant()),
                delegates,
                guests,
                identity.hasRole(Role.ADMIN)
                        ? PersonalData.accounts(Stream.concat(delegates.stream(), guests.stream()), email)
                        : List.of());
    }

    private static List<JsonNode> told(PersonKind kind, Summit of, Long id, String email) {
        Set<Long> ids = new TreeSet<>();
        if (id != null) {
            kind.requireExists(of, id);
            ids.add(id);
        }
        if (email != null) {
            ids.addAll(kind.with(email, of));
        }
        return ids.stream().map(one -> PersonalData.of(kind, of, one)).toList();
    }
}
