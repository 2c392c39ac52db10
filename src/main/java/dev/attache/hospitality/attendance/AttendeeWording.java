package dev.attache.hospitality.attendance;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.FormOfAddress;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.Language.Said;
import dev.attache.programme.summit.VocabularyTerm;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How attendees and their dinner are put into words in one language. */
public record AttendeeWording(Language language, List<VocabularyTerm> diets) {

    public static AttendeeWording of(Dinner dinner, Language language) {
        return new AttendeeWording(language, dinner.summit.diets);
    }

    /** Day, hour and place, as far as they are known. */
    public String when(Dinner dinner) {
        String hour = dinner.startsAt == null ? null : language.hour(dinner.summit.local(dinner.startsAt));
        String venue = dinner.venue == null ? null : dinner.venue.label();
        return Stream.of(language.day(dinner.date), hour, venue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(language.comma));
    }

    /** All names, a guest's with the form of address; of a companion whom nobody has named, whose guest it is. */
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

    /** Who they are: a guest's position and organisation, whom a companion comes with, or why else they are there. */
    public String role(AttendeeView a) {
        return switch (a.kind()) {
            case GUEST -> joined(a.guest().position(), a.guest().organisation());
            case COMPANION -> a.name() == null ? "" : language.text("attendee.with", guest(a));
            case DELEGATE -> language.text("attendee.delegation");
            case UNEXPECTED -> language.text("attendee.unexpected");
        };
    }

    private String guest(AttendeeView a) {
        return FormOfAddress.of(a.guest()).whole(language);
    }

    /** What the kitchen must know, in the words of the summit's vocabulary. */
    public String diets(AttendeeView a) {
        return a.diet().stream().map(this::diet).collect(Collectors.joining(language.comma));
    }

    private String diet(String code) {
        return diets.stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .map(t -> t.name().in(language.tag))
                .orElse(code);
    }

    public boolean isNoShow(AttendeeView a) {
        return a.arrival() == Arrival.NO_SHOW;
    }

    public boolean isSpecial(AttendeeView a) {
        return !a.diet().isEmpty() || a.dietNote() != null;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
