package dev.attache.hospitality.correspondence;

import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.mail.MailConfig;
import dev.attache.outbox.mail.MimeMail;
import dev.attache.outbox.queue.MessageState;
import dev.attache.outbox.queue.Outbox;
import dev.attache.platform.access.Role;
import dev.attache.platform.http.Document;
import dev.attache.platform.http.PageView;
import dev.attache.platform.http.Paging;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.programme.summit.Summit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The mails in the outbox of a summit: to whom they are, how they look, the state of their delivery. */
@Path("/api/v1/summits/{summit}/messages")
@Tag(name = "Messages")
@RolesAllowed(Role.DESK)
@Transactional
public class MessagesResource {
    private static final String SOURCE = "message/rfc822";

    /** The Content-Security-Policy of a shown mail: inline styles only, no scripts, resources or links. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    Outbox outbox;

    @Inject
    MailConfig config;

    @GET
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listMessages",
            summary = "List the messages of a summit",
            description = "Sorts by createdAt, sentAt, nextAttemptAt, attempts, state, kind, recipient, name, subject.")
    public RestResponse<PageView<MessageLine>> list(
            @PathParam("summit") String summit,
            @Valid @BeanParam MessageFilter filter,
            @Valid @BeanParam Paging paging) {
        return paging.of(filter.in(Summit.named(summit)), MessageLine::of);
    }

    @GET
    @RolesAllowed(Role.READER)
    @Path("{id}")
    @Operation(operationId = "getMessage", summary = "Read a message")
    public MessageView get(@PathParam("summit") String summit, @PathParam("id") long id) {
        return MessageView.of(Mail.of(Summit.named(summit), id));
    }

    @GET
    @RolesAllowed(Role.READER)
    @Path("{id}.html")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getMessagePage", summary = "See a message as it would look")
    public RestResponse<String> page(@PathParam("summit") String summit, @PathParam("id") long id) {
        Mail message = Mail.of(Summit.named(summit), id);
        return new Document(MediaType.TEXT_HTML, message.shownHtml())
                .answer()
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    @RolesAllowed(Role.READER)
    @Path("{id}.eml")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getMessageSource", summary = "Read a message's source")
    public RestResponse<String> source(@PathParam("summit") String summit, @PathParam("id") long id) {
        Mail message = Mail.of(Summit.named(summit), id);
        return new Document(SOURCE, MimeMail.source(message, config))
                .answer()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-%d.eml\"".formatted(summit, id))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("release")
    @Idempotent
    @Operation(
            operationId = "releaseMessages",
            summary = "Let messages leave that wait",
            description = "Those that the filters select, as far as they are held or wait for their first attempt, such"
                    + " as mails about a change of a dinner in the minutes in which it can be taken back.")
    public MessageCount release(@PathParam("summit") String summit, @Valid @BeanParam MessageFilter filter) {
        List<Long> ids = Mail.ids(filter.in(Summit.lock(summit)));
        return new MessageCount(outbox.release(Mail.TOPIC, ids));
    }

    @POST
    @Path("discard")
    @Idempotent
    @Operation(
            operationId = "discardMessages",
            summary = "Cancel messages that are held",
            description = "Those that the filters select; with state=PENDING those that wait for their first attempt.")
    public MessageCount discard(@PathParam("summit") String summit, @Valid @BeanParam MessageFilter filter) {
        filter.state = filter.state == null ? MessageState.HELD : filter.state;
        List<Long> ids = Mail.ids(filter.in(Summit.lock(summit)));
        return new MessageCount(outbox.discard(ids, "The desk discarded it."));
    }

    @POST
    @Path("{id}/retry")
    @Idempotent
    @Operation(
            operationId = "retryMessage",
            summary = "Send a message again",
            description =
                    "At once, to the guest's present address, counting its attempts from nothing. Refused once it is"
                            + " sent or cancelled.")
    public MessageView retry(@PathParam("summit") String summit, @PathParam("id") long id) {
        Mail message = Mail.of(Summit.named(summit), id);
        outbox.retry(message);
        InvitationMailer.addressAnew(message);
        return MessageView.of(message);
    }
}
