package dev.attache.delegation.coverage;

import dev.attache.platform.access.Role;
import dev.attache.platform.projection.Projections;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The coverage of the official programme by the delegation. */
@Path("/api/v1/summits/{summit}/coverage")
@Tag(name = "Coverage")
@RolesAllowed(Role.READER)
@Transactional
public class CoverageResource {
    @Inject
    Projections projections;

    @GET
    @Cached(Part.PLAN)
    @Operation(operationId = "getCoverage", summary = "Read what the delegation covers")
    public Coverage get(@PathParam("summit") String summit) {
        Summit of = Summit.named(summit);
        return Coverage.of(of, projections.list(Coverage.Covers.class, Coverage.Covers.OF_SUMMIT, of.id));
    }
}
