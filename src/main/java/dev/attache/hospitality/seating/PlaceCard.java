package dev.attache.hospitality.seating;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.Language.Said;
import java.util.Comparator;
import java.util.List;

/** What stands on somebody's place: the name in all its scripts, how they are addressed, whom they stand for. */
record PlaceCard(String table, int seat, String honorific, List<Said> names, String organisation) {

    /** Of all who are placed, table by table. */
    static List<PlaceCard> of(Dinner dinner, SeatingWording say) {
        return Attendee.inOrder(dinner).stream()
                .filter(a -> a.table != null)
                .sorted(Comparator.comparing((Attendee a) -> a.table.position)
                        .thenComparing(a -> a.table.name)
                        .thenComparing(a -> a.table.id)
                        .thenComparing(a -> a.seat))
                .map(a -> new PlaceCard(
                        a.table.name,
                        a.seat,
                        a.honorific(),
                        say.names(AttendeeView.of(a)),
                        organisation(a, say.language())))
                .toList();
    }

    private static String organisation(Attendee a, Language language) {
        return switch (a.kind()) {
            case GUEST -> a.invitation.guest.organisation;
            case DELEGATE ->
                a.assignment.delegate.organisation == null ? null : a.assignment.delegate.organisation.in(language.tag);
            case COMPANION, UNEXPECTED -> null;
        };
    }
}
