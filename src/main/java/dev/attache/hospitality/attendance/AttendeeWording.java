package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.FormOfAddress;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.Language.Said;
import dev.attache.programme.summit.VocabularyTerm;
import java.util.List;
import java.util.stream.Collectors;

/** How attendees and their dinner are put into words in one language. */
public record AttendeeWording(Language language, List<VocabularyTerm> diets) {

    public static AttendeeWording of(Dinner dinner, Language language) {
        return new AttendeeWording(language, dinner.summit.diets);
    }

    /** Day, hour and place, as far as they are known. */
    public String when(Dinner dinner) {
        String hour = dinner.startsAt == null ? null : language.hour(dinner.summit.local(dinner.startsAt));
        String venue = dinner.venue == null ? null : dinner.venue.label(language);
        return language.joined(language.day(dinner.date), hour, venue);
    }

    /** All names, a guest's with the form of address; an unnamed companion is called "guest of …". */
    public List<Said> names(AttendeeView a) {
        if (a.kind() == AttendeeKind.GUEST) {
            return FormOfAddress.of(a.guest()).inAll(language);
        }
        return a.name() == null
                ? List.of(new Said(language.tag, language.text("attendee.companionOf", guest(a))))
                : language.said(a.name());
    }

    public String name(AttendeeView a) {
        return names(a).stream().map(Said::words).collect(Collectors.joining(" "));
    }

    /** A guest's position and organisation, a companion's guest, or another reason to be at the dinner. */
    public String role(AttendeeView a) {
        return switch (a.kind()) {
            case GUEST -> language.joined(a.guest().position(), a.guest().organisation());
            case COMPANION -> a.name() == null ? "" : language.text("attendee.with", guest(a));
            case DELEGATE -> language.text("attendee.delegation");
            case UNEXPECTED -> language.text("attendee.unexpected");
        };
    }

    private String guest(AttendeeView a) {
        return FormOfAddress.of(a.guest()).whole(language);
    }

    /** The diets as the summit's vocabulary names them. */
    public String diets(AttendeeView a) {
        return VocabularyTerm.names(diets, a.diet(), language);
    }

    public boolean isNoShow(AttendeeView a) {
        return a.arrival() == Arrival.NO_SHOW;
    }

    public boolean isSpecial(AttendeeView a) {
        return !a.diet().isEmpty() || a.dietNote() != null;
    }
}
