package dev.attache.hospitality.rsvp;

import dev.attache.hospitality.dinner.DinnerFull;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationLink;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.NewRsvp;
import dev.attache.hospitality.invitation.Rsvp;
import dev.attache.hospitality.invitation.RsvpIntake;
import dev.attache.hospitality.invitation.RsvpSource;
import dev.attache.platform.throttle.TooManyAttempts;
import dev.attache.programme.agenda.EngagementCancelled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads and answers the invitation of a secret link; empty for an unknown link. Each call is a transaction of its own,
 * so that a page can show the present state after a refusal.
 */
@Singleton
class OwnInvitations {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    RsvpIntake intake;

    @Inject
    RsvpConfig config;

    @Inject
    Clock clock;

    @Transactional
    Optional<OwnInvitationView> read(String secret) {
        return alive(InvitationLink.invitationOf(secret)).map(i -> view(i, Rsvp.latest(i)));
    }

    /** Answers the invitation: locks the summit first, as the link may end meanwhile. */
    @Transactional
    Optional<OwnInvitationView> answer(String secret, NewRsvp rsvp) {
        return alive(InvitationLink.lockedInvitationOf(secret)).map(i -> view(i, Optional.of(take(i, rsvp))));
    }

    private Rsvp take(Invitation invitation, NewRsvp rsvp) {
        if (Rsvp.countSince(invitation, clock.instant().minus(HOUR)) >= config.answersPerHour()) {
            throw new TooManyAttempts("Too many answers were given within an hour. Please try again later.", HOUR);
        }
        try {
            return intake.take(invitation, rsvp, RsvpSource.LINK);
        } catch (DinnerFull e) {
            throw new NoMoreSeats();
        } catch (EngagementCancelled e) {
            throw new DinnerCancelled();
        }
    }

    private static Optional<Invitation> alive(Optional<Invitation> invitation) {
        return invitation.filter(i -> i.status != InvitationStatus.WITHDRAWN);
    }

    private OwnInvitationView view(Invitation invitation, Optional<Rsvp> latest) {
        return OwnInvitationView.of(invitation, latest, clock.instant());
    }
}
