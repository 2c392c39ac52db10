package dev.attache.hospitality.rsvp;

import dev.attache.hospitality.guest.FormOfAddress;
import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.PartyMember;
import dev.attache.hospitality.rsvp.OwnInvitationView.OwnDinner;
import dev.attache.hospitality.rsvp.OwnInvitationView.OwnGuest;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.summit.VocabularyTerm;
import java.time.OffsetDateTime;
import java.util.List;

/** How an invitation is put into words in one language. */
public record RsvpWording(Language language) {

    public String answer(Answer answer) {
        return language.term("rsvp.answer", answer);
    }

    public String guest(OwnGuest g) {
        return new FormOfAddress(g.name(), g.honorific(), g.position()).in(language);
    }

    public String day(OwnDinner d) {
        return language.day(d.date());
    }

    public String localTimes(OwnInvitationView it) {
        return language.localTimes(
                it.summit().city(), it.summit().zone(), it.dinner().date());
    }

    public String term(VocabularyTerm t) {
        return t.name().in(language.tag);
    }

    /** The names of diets, as "Vegan, No alcohol". */
    public String diets(List<String> codes, OwnInvitationView it) {
        return VocabularyTerm.names(it.diets(), codes, language);
    }

    /** The guest's diets and diet note in one line; empty if there are none. */
    public String diet(OwnInvitationView it) {
        return language.joined(diets(it.diet(), it), it.dietNote());
    }

    public String companion(PartyMember c, OwnInvitationView it) {
        return c.name() + language.parenthesis(diets(c.diet(), it));
    }

    /** The noted answer as a sentence; null before an answer, and once the dinner is cancelled. */
    public String noted(OwnInvitationView it) {
        if (it.dinner().isCancelled()) {
            return null;
        }
        int party = it.partySize() == null ? 0 : it.partySize();
        return switch (it.status()) {
            case ACCEPTED -> language.counted("rsvp.noted.ACCEPTED", party);
            case WAITLISTED -> language.counted("rsvp.noted.WAITLISTED", party);
            case DECLINED -> language.text("rsvp.noted.DECLINED");
            case TENTATIVE -> language.text("rsvp.noted.TENTATIVE");
            case ATTENDED -> language.text("rsvp.noted.ATTENDED");
            case NO_SHOW -> language.text("rsvp.over");
            case DRAFT, SENT, WITHDRAWN -> null;
        };
    }

    /** Until when minds may be changed. */
    public String until(OwnInvitationView it) {
        OffsetDateTime rsvpBy = it.dinner().rsvpBy();
        return rsvpBy == null ? language.text("rsvp.anyTime") : language.text("rsvp.until", language.moment(rsvpBy));
    }

    /** Why no answer is taken any more. */
    public String closed(OwnInvitationView it) {
        if (it.dinner().isCancelled()) {
            return language.text("rsvp.cancelled");
        }
        OffsetDateTime rsvpBy = it.dinner().rsvpBy();
        return rsvpBy == null ? language.text("rsvp.over") : language.text("rsvp.closed", language.moment(rsvpBy));
    }

    public String companionLabel(int number, OwnInvitationView it) {
        return it.maxPartySize() == 2 ? language.text("rsvp.onlyCompanion") : language.text("rsvp.companion", number);
    }
}
