package dev.attache.delegation.itinerary;

import dev.attache.delegation.assignment.Duty;
import dev.attache.delegation.assignment.Warning;
import dev.attache.delegation.assignment.WarningFacts;
import dev.attache.delegation.registration.RegistrationStatus;
import dev.attache.platform.i18n.Language;
import dev.attache.programme.agenda.EngagementKind;
import dev.attache.programme.agenda.Speaker;
import java.util.List;

/** How an itinerary is put into words in one language. */
public record Wording(Language language) {

    public String duty(Duty duty) {
        return language.term("duty", duty);
    }

    public String kind(EngagementKind kind) {
        return language.term("engagement", kind);
    }

    /** Those for the delegate: {@link #way} says the tight transfer already, and the daily limit is the desk's matter. */
    public List<Warning> forDelegate(List<Warning> warnings) {
        return warnings.stream()
                .filter(w -> !(w.facts() instanceof WarningFacts.OfTightTransfer
                        || w.facts() instanceof WarningFacts.OfFullDay))
                .toList();
    }

    public String companion(Companion c) {
        return language.name(c.name()) + language.parenthesis(duty(c.duty()));
    }

    public String localTimes(SummitRef summit) {
        return language.localTimes(summit.city(), summit.zone(), summit.startsOn());
    }

    public String speaker(Speaker s) {
        return s.name() + language.parenthesis(language.joined(s.role(), s.position(), s.affiliation()));
    }

    /** The status and the number; until when it must be done while it is still to do. Empty where none is needed. */
    public String registration(ItineraryRegistration r) {
        if (r == null || r.status() == RegistrationStatus.NOT_NEEDED) {
            return "";
        }
        String due = r.status() == RegistrationStatus.NEEDED && r.dueAt() != null
                ? language.text("itinerary.registration.until", language.moment(r.dueAt()))
                : null;
        return language.joined(language.term("registrationStatus", r.status()), due, r.reference());
    }

    /** How one comes there, and what is left of the time for it. */
    public String way(ItineraryTransfer t) {
        String way = t.minutes() == 0
                ? language.text("itinerary.sameRoom")
                : language.text(
                        "itinerary.way",
                        language.duration(t.minutes()),
                        t.fromVenue().label(language),
                        t.minutesAssumed() ? language.parenthesis(language.text("itinerary.assumedWay")) : "");
        String slack = t.isTight()
                ? language.text("itinerary.short", language.duration(-t.slackMinutes()))
                : language.text("itinerary.left", language.duration(t.slackMinutes()));
        return language.joined(way, slack);
    }
}
