package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.Channel;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.NewRsvp;
import dev.attache.hospitality.invitation.Rsvp;
import dev.attache.hospitality.invitation.RsvpIntake;
import dev.attache.hospitality.invitation.RsvpSource;
import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Role;
import dev.attache.platform.icalendar.CalendarText;
import dev.attache.platform.idempotency.Idempotent;
import dev.attache.platform.problem.Malformed;
import dev.attache.platform.problem.NotFound;
import dev.attache.programme.summit.Summit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replies of guests' calendar programs to invitations, handed in by the desk or by a program that reads its mail. */
@Path("/api/v1/calendar-replies")
@Tag(name = "Calendar replies")
@Consumes(CalendarText.MEDIA_TYPE)
@RolesAllowed(Role.DESK)
@Transactional
public class CalendarRepliesResource {
    /** The tolerance for a guest's clock that is ahead. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    @Inject
    SecurityIdentity identity;

    @Inject
    RsvpIntake intake;

    @Inject
    Clock clock;

    @POST
    @Idempotent
    @Operation(
            operationId = "takeCalendarReply",
            summary = "Take a calendar program's reply",
            description = "An iTIP REPLY (RFC 5546) to the invitation of its UID, by the guest alone. It is recorded as"
                    + " the guest's own answer; one that is older than what is known, or says nothing new, is ignored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CalendarText.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "tallinn",
                                            value =
                                                    """
                                                    BEGIN:VCALENDAR
                                                    VERSION:2.0
                                                    PRODID:-//Example//Calendar//EN
                                                    METHOD:REPLY
                                                    BEGIN:VEVENT
                                                    UID:0c6a3f5e-6a5c-4a59-9d8e-5f3c1b7a2d10@attache
                                                    SEQUENCE:0
                                                    DTSTAMP:20230801T090000Z
                                                    ORGANIZER:mailto:desk@example.org
                                                    ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest@example.org
                                                    COMMENT:With pleasure
                                                    END:VEVENT
                                                    END:VCALENDAR
                                                    """)))
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TakenReply.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public TakenReply take(@NotNull byte[] body, @Context HttpHeaders headers) {
        CalendarReply reply = CalendarReply.of(body, headers.getMediaType());
        Invitation invitation = invitation(reply);
        NotTheGuest.refuseUnless(invitation.guest.email, reply.attendee());
        if (reply.stamp().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new Malformed("DTSTAMP lies in the future.");
        }
        String idle = idle(reply, invitation);
        if (idle != null) {
            return TakenReply.ignored(invitation, idle);
        }
        intake.take(invitation, answer(reply, invitation), new RsvpSource(Channel.CALENDAR, null, null, reply.stamp()));
        return TakenReply.recorded(invitation);
    }

    /** The invitation of the reply, with its summit locked for update. */
    private Invitation invitation(CalendarReply reply) {
        String summit = (reply.uid() == null ? Optional.<String>empty() : Invitation.summitOf(reply.uid()))
                .filter(slug -> Caller.of(identity).sees(slug))
                .orElseThrow(() -> new NotFound("invitation of", "this UID"));
        Summit.lock(summit);
        return Invitation.ofUid(reply.uid());
    }

    /** The reason why the reply is ignored, or null. */
    private static String idle(CalendarReply reply, Invitation invitation) {
        if (reply.sequence() < invitation.calendarSequence()) {
            return "It answers version %d of the event, which is at %d now."
                    .formatted(reply.sequence(), invitation.calendarSequence());
        }
        Instant last = Rsvp.lastStamp(invitation);
        if (last != null && !reply.stamp().isAfter(last)) {
            return "A reply that was made then or later is known already.";
        }
        if (reply.comment() == null && says(invitation.status) == reply.answer()) {
            return "It says what is known already.";
        }
        return null;
    }

    /** The answer behind this state; null for none. */
    private static Answer says(InvitationStatus status) {
        return switch (status) {
            case ACCEPTED, WAITLISTED -> Answer.ACCEPTED;
            case DECLINED -> Answer.DECLINED;
            case TENTATIVE -> Answer.TENTATIVE;
            default -> null;
        };
    }

    /** The answer of the reply; companions stay as stated before, as calendar programs know nothing of them. */
    private static NewRsvp answer(CalendarReply reply, Invitation invitation) {
        return new NewRsvp(
                reply.answer(),
                invitation.partySize == null ? Integer.valueOf(1) : invitation.partySize,
                invitation.partySize == null ? List.of() : invitation.companions,
                null,
                null,
                reply.comment());
    }
}
