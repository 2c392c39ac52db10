package dev.attache.hospitality.dinner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.platform.access.Role;
import dev.attache.platform.deletion.DeletionGuard;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.MergePatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.agenda.EngagementDoubts;
import dev.attache.programme.agenda.EngagementEditing;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.WaiverReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The dinners that the delegation hosts. */
@Path("/api/v1/summits/{summit}/dinners")
@Tag(name = "Dinners")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DESK)
@Transactional
public class DinnersResource {
    private static final String MAIL =
            "false: guests are told of it by other means; else of another title, day, hour or place by"
                    + " mails that wait a few minutes, so that a slip can be taken back";

    @Inject
    EngagementDoubts doubts;

    @Inject
    IfMatch ifMatch;

    @Inject
    MergePatch mergePatch;

    @Inject
    EngagementEditing planner;

    @Inject
    Event<DinnerChanged> changes;

    @Inject
    DeletionGuard deletions;

    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listDinners",
            summary = "List dinners",
            description = "Sorts by date, startsAt, title, rsvpBy.")
    public RestResponse<PageView<DinnerView>> list(
            @PathParam("summit") String summit,
            @Valid @BeanParam DinnerFilter filter,
            @Valid @BeanParam Paging paging) {
        return paging.of(Dinner.matching(Summit.named(summit), filter), DinnerView::of);
    }

    @POST
    @Idempotent
    @Operation(operationId = "createDinner", summary = "Plan a dinner")
    public RestResponse<DinnerView> create(@PathParam("summit") String summit, @NotNull @Valid NewDinner body) {
        Dinner dinner = planner.create(Summit.lock(summit), new Dinner(), body);
        return Created.at("/api/v1/summits/" + summit + "/dinners/" + dinner.id, view(dinner));
    }

    @GET
    @Cached(Part.ALL)
    @RolesAllowed(Role.READER)
    @Path("{id}")
    @Operation(operationId = "getDinner", summary = "Read a dinner")
    public DinnerView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return view(Dinner.of(Summit.named(summit), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceDinner", summary = "Replace a dinner")
    public DinnerView replace(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @QueryParam("mail") @DefaultValue("true") @Parameter(description = MAIL) Boolean mail,
            @NotNull @Valid NewDinner body) {
        return change(Dinner.of(Summit.lock(summit), id), body, waiver, mail);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeDinner", summary = "Change parts of a dinner")
    public DinnerView change(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @QueryParam("mail") @DefaultValue("true") @Parameter(description = MAIL) Boolean mail,
            @NotNull JsonNode body) {
        Dinner dinner = Dinner.of(Summit.lock(summit), id);
        return change(dinner, mergePatch.apply(body, NewDinner.of(dinner)), waiver, mail);
    }

    private DinnerView change(Dinner dinner, NewDinner body, String waiver, boolean mail) {
        ifMatch.require(dinner.id, dinner.version);
        DinnerFacts before = DinnerFacts.of(dinner);
        planner.change(dinner, body, waiver);
        changes.fire(new DinnerChanged(dinner, before, mail));
        dinner.recount();
        return view(dinner);
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            operationId = "cancelDinner",
            summary = "Cancel a dinner",
            description =
                    "It stays visible with its assignments and invitations, and clashes with nothing. Guests who have"
                            + " a sent invitation and have not declined are mailed after a few minutes.")
    public DinnerView cancel(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("mail") @DefaultValue("true") @Parameter(description = MAIL) Boolean mail) {
        Dinner dinner = Dinner.of(Summit.lock(summit), id);
        ifMatch.ifSent(dinner.id, dinner.version);
        DinnerFacts before = DinnerFacts.of(dinner);
        planner.cancel(dinner);
        changes.fire(new DinnerChanged(dinner, before, mail));
        dinner.recount();
        return view(dinner);
    }

    @POST
    @Path("{id}/reinstate")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(
            operationId = "reinstateDinner",
            summary = "Reinstate a cancelled dinner",
            description = "Refused where a delegate has another engagement then, unless a waiver says why that stands.")
    public DinnerView reinstate(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @QueryParam("waiver") @Size(max = WaiverReason.MAX) @WaiverReason String waiver,
            @QueryParam("mail") @DefaultValue("true") @Parameter(description = MAIL) Boolean mail) {
        Dinner dinner = Dinner.of(Summit.lock(summit), id);
        ifMatch.ifSent(dinner.id, dinner.version);
        DinnerFacts before = DinnerFacts.of(dinner);
        planner.reinstate(dinner, waiver);
        changes.fire(new DinnerChanged(dinner, before, mail));
        dinner.recount();
        return view(dinner);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteDinner", summary = "Remove a dinner that nobody is at")
    public void delete(@PathParam("summit") String summit, @PathParam("id") long id) {
        Dinner dinner = Dinner.of(Summit.lock(summit), id);
        deletions.delete(dinner, dinner.version);
    }

    private DinnerView view(Dinner dinner) {
        return DinnerView.of(dinner, doubts.about(dinner));
    }
}
