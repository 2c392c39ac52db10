package dev.attache.delegation.candidate;

import dev.attache.delegation.assignment.EngagementAddress;
import dev.attache.delegation.candidate.Candidate.State;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.programme.agenda.Engagement;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The candidates for an engagement of any kind: the whole delegation, ranked. */
@Path(EngagementAddress.ENGAGEMENT + "/candidates")
@Tag(name = "Candidates")
@RolesAllowed(Role.READER)
@Transactional
public class CandidatesResource {
    @Inject
    Candidates candidates;

    @GET
    @Cached(Part.PLAN)
    @Operation(operationId = "listCandidates", summary = "List who is free", description = CandidateRanking.WORDS)
    public RestResponse<PageView<Candidate>> list(
            @BeanParam EngagementAddress at,
            @QueryParam("state") @Parameter(description = "In this state") State state,
            @Valid @BeanParam Paging paging) {
        Engagement engagement = at.engagement();
        engagement.requireScheduled();
        List<Candidate> found = candidates.of(engagement).stream()
                .filter(c -> state == null || c.state() == state)
                .toList();
        return paging.of(CandidateRanking.bestFirst(found));
    }
}
