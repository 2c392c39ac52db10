package dev.attache.hospitality.invitation;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.dinner.DinnerFull;
import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.problem.Invalid;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes RSVPs: the guest's own by the link, those recorded by the desk, those of a calendar program. An acceptance that
 * fits takes its seats, one that does not fit goes to the waiting list; a party that holds seats and asks for more than
 * there are keeps what it holds. The caller has locked the summit.
 */
@Singleton
public class RsvpIntake {
    @Inject
    Waitlist waitlist;

    @Inject
    Event<InvitationEvent> events;

    @Inject
    Clock clock;

    /** Takes the guest's own answer, until the deadline. */
    public Rsvp take(Invitation invitation, NewRsvp rsvp, RsvpSource source) {
        invitation.dinner.requireScheduled();
        RsvpClosed.refuseIfOver(invitation.dinner, clock.instant());
        return record(invitation, rsvp, source);
    }

    /** Records an answer, without regard to the deadline. */
    Rsvp record(Invitation invitation, NewRsvp rsvp, RsvpSource source) {
        invitation.guest.requireNotErased();
        invitation.dinner.requireScheduled();
        invitation.requireAnswerable(source.channel());
        Instant now = clock.instant();
        Rsvp answer = kept(invitation, rsvp, source, now);
        if (invitation.sentAt == null) {
            invitation.sentAt = now;
        }
        move(invitation, rsvp);
        if (rsvp.answer() != Answer.DECLINED) {
            invitation.companions = answer.companions;
        }
        invitation.eats(answer.diet(), rsvp.dietNote());
        invitation.channel = source.channel();
        invitation.respondedAt = now;
        answer.outcome = invitation.status;
        answer.persistAndFlush();
        events.fire(new InvitationEvent(
                invitation.status == InvitationStatus.WAITLISTED ? MessageKind.WAITING_LIST : MessageKind.CONFIRMATION,
                invitation));
        waitlist.promote(invitation.dinner);
        return answer;
    }

    private void move(Invitation invitation, NewRsvp rsvp) {
        switch (rsvp.answer()) {
            case DECLINED -> invitation.decline();
            case TENTATIVE -> invitation.perhaps(rsvp.partySize());
            case ACCEPTED -> accept(invitation, rsvp.partySize());
        }
    }

    private void accept(Invitation invitation, int party) {
        Dinner dinner = invitation.dinner;
        boolean anyWaits = waitlist.recount(dinner);
        int held = invitation.seatsHeld();
        if (held > 0) {
            DinnerFull.admits(party - held, dinner);
            invitation.accept(party);
        } else if (party <= dinner.seatsFree()) {
            if (anyWaits) {
                waitlist.seated(invitation);
            }
            invitation.accept(party);
        } else {
            waitlist.append(invitation, party);
        }
    }

    private static Rsvp kept(Invitation invitation, NewRsvp rsvp, RsvpSource source, Instant now) {
        boolean comes = rsvp.answer() != Answer.DECLINED;
        if (comes && rsvp.partySize() > invitation.maxPartySize) {
            throw Invalid.at("/partySize", "may be " + invitation.maxPartySize + " at most");
        }
        if (comes && rsvp.companions().size() >= rsvp.partySize()) {
            throw Invalid.at("/companions", "are more than come with a party of " + rsvp.partySize());
        }
        Rsvp answer = new Rsvp();
        answer.invitation = invitation;
        answer.answer = rsvp.answer();
        answer.partySize = comes ? rsvp.partySize() : null;
        answer.companions = comes ? companions(invitation, rsvp.companions()) : List.of();
        answer.diet = rsvp.diet() == null
                ? null
                : Guest.diets(invitation.summit, rsvp.diet(), "/diet").toArray(String[]::new);
        answer.dietNote = rsvp.dietNote();
        answer.message = rsvp.message();
        answer.channel = source.channel();
        answer.note = source.note();
        answer.recordedBy = source.recordedBy();
        answer.stampedAt = source.stampedAt();
        answer.answeredAt = now;
        return answer;
    }

    private static List<PartyMember> companions(Invitation invitation, List<PartyMember> said) {
        List<PartyMember> companions = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            companions.add(new PartyMember(
                    said.get(i).name(),
                    Guest.diets(invitation.summit, said.get(i).diet(), "/companions/" + i + "/diet")));
        }
        return companions;
    }
}
