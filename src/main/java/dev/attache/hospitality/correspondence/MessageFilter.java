package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.outbox.mail.Mail;
import dev.attache.outbox.queue.MessageState;
import dev.attache.platform.http.EntityListing;
import dev.attache.programme.summit.Summit;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of messages. */
public class MessageFilter {
    @QueryParam("state")
    @Parameter(description = "In this state")
    public MessageState state;

    @QueryParam("kind")
    @Parameter(description = "Of this kind")
    public MessageKind kind;

    @QueryParam("invitation")
    @Parameter(description = "About this invitation, by its id")
    public Long invitation;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "The recipient's address or name, or the subject, holds these words")
    public String q;

    EntityListing<Mail> in(Summit summit) {
        Invitation.requireFilter(summit, invitation, "invitation");
        return Mail.matching(
                summit,
                state,
                kind == null ? null : kind.name(),
                invitation == null ? null : InvitationMailer.subject(invitation),
                q);
    }
}
