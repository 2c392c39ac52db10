package dev.attache.programme.agenda;

import dev.attache.platform.access.Role;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The index of speakers by their printed names: no namesakes or spellings are merged. */
@Path("/api/v1/summits/{summit}/speakers")
@Tag(name = "Speakers")
@RolesAllowed(Role.DELEGATE)
@Transactional
public class SpeakersResource {
    @GET
    @Cached(Part.PLAN)
    @Operation(
            operationId = "listSpeakers",
            summary = "List speakers with their sessions",
            description = "Sorts by name.")
    public RestResponse<PageView<SpeakerView>> list(
            @PathParam("summit") String slug,
            @QueryParam("q") @Size(max = 200) String q,
            @Valid @BeanParam Paging paging) {
        if (paging.sort != null && !List.of("name", "-name").contains(paging.sort)) {
            throw Invalid.parameter("sort", "only by name");
        }
        SpeakerIndex index = new SpeakerIndex(Summit.named(slug), q, "-name".equals(paging.sort));
        List<SpeakerIndex.Entry> page = index.page(paging.offset(), paging.pageSize);
        Map<Long, EngagementRef> engagements =
                Engagement.ofIds(page.stream()
                                .flatMap(e -> Arrays.stream(e.engagements()))
                                .distinct()
                                .toList())
                        .stream()
                        .map(EngagementRef::of)
                        .collect(Collectors.toMap(EngagementRef::id, Function.identity()));
        return paging.answer(page.stream().map(e -> view(e, engagements)).toList(), index.count());
    }

    private static SpeakerView view(SpeakerIndex.Entry entry, Map<Long, EngagementRef> engagements) {
        Collection<EngagementRef> of = Arrays.stream(entry.engagements())
                .distinct()
                .map(engagements::get)
                .toList();
        return new SpeakerView(
                entry.name(),
                of.stream().filter(e -> e.kind() == EngagementKind.SESSION).toList(),
                of.stream().filter(e -> e.kind() == EngagementKind.SIDE_EVENT).toList());
    }
}
