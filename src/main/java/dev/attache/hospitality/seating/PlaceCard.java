package dev.attache.hospitality.seating;

import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeView;
import dev.attache.hospitality.attendance.AttendeeWording;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.i18n.Language.Said;
import java.util.Comparator;
import java.util.List;

/** A place card: the name in all its scripts, each with its form of address, and the organisation. */
record PlaceCard(String table, int seat, List<Said> names, String organisation) {

    /** The place cards of all placed attendees, table by table. */
    static List<PlaceCard> of(Dinner dinner, AttendeeWording say) {
        return Attendee.inOrder(dinner).stream()
                .filter(a -> a.table != null)
                .sorted(Comparator.comparing((Attendee a) -> a.table.position)
                        .thenComparing(a -> a.table.name)
                        .thenComparing(a -> a.table.id)
                        .thenComparing(a -> a.seat))
                .map(a -> new PlaceCard(
                        a.table.name, a.seat, say.names(AttendeeView.of(a)), a.organisation(say.language())))
                .toList();
    }
}
