package dev.attache.delegation.registration;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.delegation.delegate.DelegateAccess;
import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Created;
import dev.attache.platform.http.IfMatch;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.programme.sideevent.SideEvent;
import dev.attache.programme.summit.Cached;
import dev.attache.programme.summit.Cached.Part;
import dev.attache.programme.summit.Summit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The recorded registrations of delegates for one side event. */
@Path("/api/v1/summits/{summit}/side-events/{id}/registrations")
@Tag(name = "Registrations")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.UNIT_DESK)
@Transactional
public class RegistrationsResource {
    @Inject
    DelegateAccess own;

    @Inject
    IfMatch ifMatch;

    @Inject
    SecurityIdentity identity;

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listRegistrationsOfSideEvent",
            summary = "List who is registered",
            description = "By protocol order. What is not recorded stands in the summit's list of registrations.")
    public RestResponse<PageView<RegistrationView>> list(
            @PathParam("summit") String summit, @PathParam("id") long id, @Valid @BeanParam Paging paging) {
        return paging.of(Registration.inOrder(SideEvent.of(Summit.named(summit), id)).stream()
                .map(RegistrationView::of)
                .toList());
    }

    @GET
    @Cached(Part.PLAN)
    @RolesAllowed(Role.READER)
    @Path("{delegateId}")
    @Operation(operationId = "getRegistration", summary = "Read a registration")
    public RegistrationView get(
            @PathParam("summit") String summit, @PathParam("id") long id, @PathParam("delegateId") long delegateId) {
        return RegistrationView.of(Registration.existing(SideEvent.of(Summit.named(summit), id), delegateId));
    }

    @PUT
    @Path("{delegateId}")
    @Operation(
            operationId = "register",
            summary = "Record a delegate's registration",
            description = "As an assignment it may be sent without If-Match; where it is sent it counts.")
    public RestResponse<RegistrationView> register(
            @PathParam("summit") String summit,
            @PathParam("id") long id,
            @PathParam("delegateId") long delegateId,
            @NotNull @Valid NewRegistration body) {
        SideEvent event = SideEvent.of(Summit.lock(summit), id);
        Delegate delegate = Delegate.of(event.summit, delegateId);
        own.requireChanges(delegate);
        Optional<Registration> existing = Registration.of(event, delegate);
        existing.ifPresentOrElse(r -> ifMatch.ifSent(r.id, r.version), ifMatch::ifSentNothingMatches);
        Registration registration = existing.orElseGet(() -> Registration.blank(event, delegate));
        registration.apply(body, Caller.of(identity).name());
        registration.persistAndFlush();
        RegistrationView view = RegistrationView.of(registration);
        return existing.isPresent()
                ? RestResponse.ok(view)
                : Created.at("/api/v1/summits/" + summit + "/side-events/" + id + "/registrations/" + delegateId, view);
    }

    @DELETE
    @Path("{delegateId}")
    @Operation(operationId = "deleteRegistration", summary = "Forget a registration")
    public void delete(
            @PathParam("summit") String summit, @PathParam("id") long id, @PathParam("delegateId") long delegateId) {
        Registration registration = Registration.existing(SideEvent.of(Summit.lock(summit), id), delegateId);
        own.requireChanges(registration.delegate);
        ifMatch.require(registration.id, registration.version);
        registration.delete();
        Registration.flush();
    }
}
